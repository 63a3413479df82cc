import { TEXT_NODE } from './dom-numbers.ts';
import { CHUNK } from './line-builder.ts';
import { isInline } from './prose.ts';
import { NO_PROSE } from './view.ts';

/** `innerText` is made at once, so a page of more elements, or that takes more room, is read in slices instead. */
const MOST_ELEMENTS = 15_000;
const LARGEST_AREA = 100_000_000; // CSS pixels squared; text takes about 150 a letter
/** What lies in boxes that scroll by themselves takes no room; it is known once it was read. */
const LONGEST = 400_000; // UTF-16 units

/** What is read and `innerText` does not tell: drawings, and what browsers lay out only once it is near. */
const UNTOLD = 'svg text, [style*="content-visibility"]';

const isTold = (): boolean =>
  !document.querySelector(UNTOLD) &&
  !Array.from(document.querySelectorAll('style')).some(({ textContent }) => textContent.includes('content-visibility'));

/** Nothing goes on through what is between words anyway. */
const JOINS = /[^\s.,:;|/()]/;

/** True if a neighbour's text, which is read, goes on into what it stands beside. */
const touches = (node: Node | null, at: 0 | -1): boolean =>
  // A block's text may be long, and is not asked for.
  (node?.nodeType === TEXT_NODE ||
    (node instanceof Element && !node.matches(NO_PROSE) && isInline(getComputedStyle(node).display))) &&
  JOINS.test(node.textContent?.at(at) ?? '');

/** True if its words, which are not read, run into those beside it, or if without any it lets those run together. */
function isJoined(element: Element): boolean {
  let { previousSibling, nextSibling, parentElement } = element;
  while (!previousSibling && !nextSibling && parentElement && isInline(getComputedStyle(parentElement).display))
    ({ previousSibling, nextSibling, parentElement } = parentElement);
  const sides = [touches(previousSibling, -1), touches(nextSibling, 0)];
  return element.textContent.trim() ? sides.includes(true) : !sides.includes(false);
}

const isSmall = ({ clientWidth, scrollHeight }: Element): boolean =>
  document.getElementsByTagName('*').length <= MOST_ELEMENTS && clientWidth * scrollHeight <= LARGEST_AREA;

/** True if a line is too long to be read as one. */
const hasLongLine = (text: string): boolean => text.split('\n').some(({ length }) => length > CHUNK);

/**
 * The document's text as the browser writes it down by itself, a line or a cell of a table to each line: many times as fast as to walk
 * through it, but it does not tell where the text stands, and has fields and code in it. Undefined where it leaves out what is to be
 * read, or takes long.
 */
export function roughText(): string | undefined {
  const { contentType, documentElement: html } = document;
  if (!/html/.test(contentType) || !(html instanceof HTMLElement) || !isSmall(html) || !isTold()) return undefined;
  if (Array.from(document.querySelectorAll(`${NO_PROSE}, rt`)).some(isJoined)) return undefined;
  const text = html.innerText.replaceAll('\t', '\n').replaceAll('\n\n', '\n');
  return text.length <= LONGEST && !hasLongLine(text) ? text : undefined;
}

/** A line of a rough text, which stands nowhere yet: UTF-16 offsets of that. */
export interface RoughLine {
  readonly start: number;
  readonly text: string;
}

/** The line around an offset. */
export function roughLineAt(text: string, offset: number): RoughLine {
  const start = offset > 0 ? text.lastIndexOf('\n', offset - 1) + 1 : 0;
  const end = text.indexOf('\n', offset);
  return { start, text: text.slice(start, end < 0 ? text.length : end) };
}
