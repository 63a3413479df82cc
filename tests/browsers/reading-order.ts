/** How the texts of a root run on the screen. */
export interface ReadingOrder {
  /** How many names, numbers and dates were looked at. */
  looked: number;
  /** Those whose letters or words stand in another order than they are read in. */
  wrong: string[];
}

/**
 * Looks where each letter stands: names of the other script and numbers must run their own way through a text (a Latin name to the right
 * in an Arabic sentence), dates that of their language. Runs in the page and brings along all that it uses.
 */
export function readingOrder(root: ShadowRoot): ReadingOrder {
  const LATIN_OR_NUMBER = /\p{Script=Latin}+(?:[ .,'’&+/–-]*[\p{Script=Latin}\d]+)*|\d+(?:[.,]\d+)*/gu;
  const ARABIC = /\p{Script=Arabic}+(?: \p{Script=Arabic}+)*/gu;
  const order: ReadingOrder = { looked: 0, wrong: [] };
  const boxOf = (text: Text, at: number) => {
    const range = new Range();
    range.setStart(text, at);
    range.setEnd(text, at + 1);
    return range.getBoundingClientRect();
  };
  /** True if each place stands on this side of the one before, on the same line. */
  const runs = (text: Text, places: number[], toRight: boolean) =>
    places.every((place, i) => {
      if (i === 0) return true;
      const [before, box] = [boxOf(text, places[i - 1] as number), boxOf(text, place)];
      const isNextLine = Math.abs(box.bottom - before.bottom) > box.height / 2;
      // Joined letters may share one shape, and its place.
      return isNextLine || (toRight ? box.left >= before.left - 0.5 : box.right <= before.right + 0.5);
    });
  const look = (text: Text, places: number[], toRight: boolean) => {
    order.looked++;
    if (!runs(text, places, toRight)) order.wrong.push(text.data);
  };
  const placesIn = (words: string, from: number) =>
    Array.from(words.matchAll(/[\p{L}\d]/gu), ({ index }) => from + index);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const parent = text.parentElement as Element;
    const rtl = getComputedStyle(parent).direction === 'rtl';
    for (const { 0: words, index } of text.data.matchAll(rtl ? LATIN_OR_NUMBER : ARABIC))
      look(text, placesIn(words, index), rtl);
    const words = Array.from(text.data.matchAll(/[^\s\u2066-\u2069]+/g), ({ index }) => index);
    if (parent.localName === 'time') look(text, words, !rtl);
  }
  return order;
}
