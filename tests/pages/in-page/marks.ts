import { isRendered, textsBelow } from './trees.ts';

/** What the page shows as marked: the highlight's name without the prefix, the words, and the text that they stand in. */
export interface Marked {
  type: string;
  text: string;
  around: string;
}

interface Place {
  type: string;
  range: AbstractRange;
  /** The number of the text node that it begins in, in the order of the page. */
  at: number;
}

const PREFIX = 'hashiya-';
/** The reader's place by the keyboard is no mark. */
const PLACE = `${PREFIX}current`;
const MARGIN = 40; // characters
/** Glosses over the words, and what never shows. */
const UNREAD = 'rt, rp, script, style, noscript, template';

const isRead = ({ parentElement }: Text): boolean =>
  parentElement === null ||
  (!parentElement.closest(UNREAD) &&
    isRendered(parentElement) &&
    getComputedStyle(parentElement).visibility === 'visible');

/** The words of a range that a reader sees. */
function wordsOf(range: AbstractRange, texts: readonly Text[], from: number): string {
  const words: string[] = [];
  for (const node of texts.slice(from)) {
    const isLast = node === range.endContainer;
    const start = node === range.startContainer ? range.startOffset : 0;
    const sameTree = node.getRootNode() === range.startContainer.getRootNode();
    if (sameTree && isRead(node)) words.push(node.data.slice(start, isLast ? range.endOffset : undefined));
    if (isLast) return words.join('');
  }
  return `${words.join('')} (its end is not found on the page)`;
}

function around({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const before = (startContainer.textContent ?? '').slice(Math.max(0, startOffset - MARGIN), startOffset);
  const after = (endContainer.textContent ?? '').slice(endOffset, endOffset + MARGIN);
  return `${before}[…]${after}`;
}

/** Every mark of the document, in the order of its text. */
export function readMarks(): Marked[] {
  const texts = textsBelow(document);
  const numbers = new Map<Node, number>(texts.map((node, at) => [node, at]));
  const places = [...CSS.highlights].flatMap(([name, highlight]): Place[] => {
    if (!name.startsWith(PREFIX) || name === PLACE) return [];
    const type = name.slice(PREFIX.length);
    return [...highlight].map((range) => ({ type, range, at: numbers.get(range.startContainer) ?? texts.length }));
  });
  places.sort((a, b) => a.at - b.at || a.range.startOffset - b.range.startOffset);
  return places.map(({ type, range, at }) => ({ type, text: wordsOf(range, texts, at), around: around(range) }));
}
