import { prepare } from './prepare.ts';
import { svgText } from './svg-text.ts';
import { isRendered } from './trees.ts';

const HTML = 'http://www.w3.org/1999/xhtml';

/** Says where the text of a shadow root goes: characters of private use, which no page should hold. */
const signOf = (number: number): string => `\ue0f0${number}\ue0f1`;
const SIGN = /\ue0f0(\d+)\ue0f1/;

/** Puts a sign before a root's host. */
function sign(root: ShadowRoot, number: number): void {
  const mark = document.createElementNS(HTML, 'span');
  mark.textContent = signOf(number);
  // Beside its host in the slots of an outer root, too.
  if (root.host.slot) mark.slot = root.host.slot;
  root.host.before(mark);
}

/** Puts all of a root into one box, that has an `innerText`. */
function box(root: ShadowRoot): HTMLElement {
  const inside = document.createElementNS(HTML, 'div') as HTMLElement;
  inside.append(...root.childNodes);
  root.append(inside);
  return inside;
}

const textOf = (element: HTMLElement): string =>
  // What is not rendered gives its whole source.
  isRendered(element) ? element.innerText.replaceAll('\t', '\n') : '';

/** A root without words of its own parts nothing: it only dresses what its host holds. */
function fill(text: string, boxes: readonly string[]): string {
  let filled = text;
  for (let sign = SIGN.exec(filled); sign; sign = SIGN.exec(filled)) {
    const words = boxes[Number(sign[1])] ?? '';
    filled = filled.replace(sign[0], () => (/[^\s\ufffc]/.test(words) ? `\n${words}\n` : ''));
  }
  return filled;
}

/**
 * The text that a reader sees of this document and may find names in, by the browser's own `innerText`. Blocks stand
 * in lines of their own. The document is changed by it: call it once, in a page without the extension.
 */
export function readVisibleText(): string {
  if (document.designMode === 'on') return '';
  const roots = prepare();
  roots.forEach(sign);
  const page = document.body instanceof HTMLElement ? textOf(document.body) : svgText(document.documentElement);
  // Only now: a box in a root parts the words that its host holds. An outer root is read before the roots in it.
  const boxes = roots.map((root) => textOf(box(root)));
  return fill(page, boxes);
}
