import type { Page } from 'puppeteer-core';

declare global {
  /** The ranges that `keepRanges` found, in the page's own world. */
  var keptRanges: AbstractRange[] | undefined;
}

/** How often each text is marked on a page: cheaper than `highlights` where there are thousands. */
export const tally = (page: Page): Promise<Record<string, number>> =>
  page.evaluate(() => {
    const counts: Record<string, number> = {};
    const live = new Range();
    for (const [name, highlight] of CSS.highlights) {
      if (!name.startsWith('hashiya-') || name === 'hashiya-current') continue;
      for (const range of highlight) {
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        counts[String(live)] = (counts[String(live)] ?? 0) + 1;
      }
    }
    return counts;
  });

/** The id of the element that each mark begins in, and its text, in the order of the document or, in shadow roots, last. */
export const marksByParent = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const marks = [...CSS.highlights].flatMap(([name, highlight]) =>
      name.startsWith('hashiya-') && name !== 'hashiya-current' ? [...highlight] : [],
    );
    const ranges = marks.map((mark) => {
      const range = new Range();
      range.setStart(mark.startContainer, mark.startOffset);
      range.setEnd(mark.endContainer, mark.endOffset);
      return range;
    });
    const inDocument = (range: Range) => range.startContainer.getRootNode() === document;
    ranges.sort((a, b) => {
      if (!inDocument(a) || !inDocument(b)) return Number(inDocument(b)) - Number(inDocument(a));
      return a.compareBoundaryPoints(Range.START_TO_START, b);
    });
    return ranges.map((range) => `${range.startContainer.parentElement?.closest('[id]')?.id ?? ''}: ${range}`);
  });

/** Remembers the ranges that mark a text (any, if none is given), and returns how many there are. */
export const keepRanges = (page: Page, text?: string): Promise<number> =>
  page.evaluate((wanted) => {
    const says = ({ startContainer, startOffset, endContainer, endOffset }: AbstractRange) => {
      const live = new Range();
      live.setStart(startContainer, startOffset);
      live.setEnd(endContainer, endOffset);
      return String(live);
    };
    globalThis.keptRanges = [...CSS.highlights]
      .filter(([name]) => name.startsWith('hashiya-') && name !== 'hashiya-current')
      .flatMap(([, highlight]) => [...highlight])
      .filter((range) => wanted === null || says(range) === wanted);
    return globalThis.keptRanges.length;
  }, text ?? null);

/** How many of the remembered ranges are no longer in any highlight: others may stand in their place. */
export const lostRanges = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const standing = new Set([...CSS.highlights.values()].flatMap((highlight) => [...highlight]));
    return (globalThis.keptRanges ?? []).filter((range) => !standing.has(range)).length;
  });
