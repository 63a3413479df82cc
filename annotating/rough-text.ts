import type { Line } from './lines.ts';
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

/** True if a neighbour's text goes on into what it stands beside. */
const touches = (node: Node | null, at: 0 | -1): boolean =>
  // A block's text may be long, and is not asked for.
  (node?.nodeType === Node.TEXT_NODE || (node instanceof Element && isInline(getComputedStyle(node).display))) &&
  /\S/.test(node.textContent?.at(at) ?? '');

/** True if its words, which are not read, run into those beside it. */
function isJoined(element: Element): boolean {
  let { previousSibling, nextSibling, parentElement } = element;
  while (!previousSibling && !nextSibling && parentElement && isInline(getComputedStyle(parentElement).display))
    ({ previousSibling, nextSibling, parentElement } = parentElement);
  return touches(previousSibling, -1) || touches(nextSibling, 0);
}

const isSmall = ({ clientWidth, scrollHeight }: Element): boolean =>
  document.getElementsByTagName('*').length <= MOST_ELEMENTS && clientWidth * scrollHeight <= LARGEST_AREA;

/**
 * The document's text as the browser writes it down by itself: many times as fast as to walk through it, but it does not
 * tell where the text stands, and has fields and code in it. Undefined where it leaves out what is to be read, or takes long.
 */
export function roughText(): string | undefined {
  const { contentType, documentElement: html } = document;
  if (!/html/.test(contentType) || !(html instanceof HTMLElement) || !isSmall(html) || !isTold()) return undefined;
  if (Array.from(document.querySelectorAll(`${NO_PROSE}, rt`)).some(isJoined)) return undefined;
  const text = html.innerText;
  return text.length <= LONGEST ? text : undefined;
}

/** From its first letter to the next break: of lines, or of cells, which a tab parts. */
export const ROUGH_LINE = /[^\s][^\n\t]*/g;

/**
 * The lines of a rough text, which stand nowhere yet; those at its beginning and end that were there before stay the same.
 */
export function roughLines(text: string, before: readonly Line[]): Line[] {
  const texts = text.match(ROUGH_LINE) ?? [];
  const lines: Line[] = [];
  while (lines.length < texts.length && before[lines.length]?.text === texts[lines.length])
    lines.push(before[lines.length] as Line);
  const first = lines.length;
  let same = 0;
  while (same < Math.min(texts.length, before.length) - first && before.at(-1 - same)?.text === texts.at(-1 - same))
    same++;
  for (const line of texts.slice(first, texts.length - same)) lines.push({ text: line, strands: [] });
  return lines.concat(before.slice(before.length - same));
}
