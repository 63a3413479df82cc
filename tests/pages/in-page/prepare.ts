import { svgText } from './svg-text.ts';
import { isRendered, rootsBelow } from './trees.ts';

/** Stands where something is seen that is not read: no name goes through it. */
const SOMETHING = '\ufffc';

/**
 * Case is judged as it is written, not as it is shown. In a layer, because an important declaration there wins over
 * the page's own.
 */
const STYLE = `@layer as-written {
  * { text-transform: none !important }
  rt, rp, script, style, noscript, template, details:not([open]) > :not(summary:first-of-type) { display: none !important }
}`;

/** What the reader writes in, presses, or reads as a formula or program: by the issue no prose. */
const FILLED =
  'button, code, kbd, samp, [contenteditable]:not([contenteditable="false" i]), [role=textbox], [role=searchbox]';
const REPLACED = 'input, textarea, select, math';

type Tree = Document | ShadowRoot;

function empty(tree: Tree): void {
  const seen = (selector: string) => [...tree.querySelectorAll(selector)].filter(isRendered);
  const [filled, replaced] = [seen(FILLED), seen(REPLACED)];
  for (const element of filled) element.replaceChildren(SOMETHING);
  for (const element of replaced) element.replaceWith(SOMETHING);
}

/** What is folded until it is opened or searched for goes; what is only not drawn until it is near is there. */
function unfold(tree: Tree): void {
  for (const details of tree.querySelectorAll('details:not([open])')) {
    for (const child of [...details.childNodes]) if (child instanceof Text) child.remove();
  }
  for (const element of tree.querySelectorAll('*')) {
    const { contentVisibility } = getComputedStyle(element);
    if (contentVisibility === 'hidden') element.replaceChildren();
    else if (contentVisibility === 'auto') {
      (element as HTMLElement).style.setProperty('content-visibility', 'visible', 'important');
    }
  }
}

/** Browsers differ in what `innerText` makes of a drawing, so its lines are put in its place. */
function writeOutDrawings(tree: Tree): void {
  for (const drawing of tree.querySelectorAll('svg')) {
    // A page that is a drawing, and a drawing in another, are read with the outer one.
    const text = drawing.parentElement?.isConnected ? svgText(drawing) : '';
    if (text === '') continue;
    const lines = document.createElementNS('http://www.w3.org/1999/xhtml', 'span') as HTMLElement;
    lines.style.whiteSpace = 'pre-line';
    lines.textContent = `\n${text}\n`;
    drawing.replaceWith(lines);
  }
}

/** A tab in `innerText` is then always the border of two cells. */
function withoutTabs(tree: Tree): void {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node as Text;
    if (text.data.includes('\t')) text.data = text.data.replaceAll('\t', ' ');
  }
}

/** Changes the document so that its `innerText` is what is to be read of it. It is of no other use after that. */
export function prepare(): ShadowRoot[] {
  const roots = rootsBelow(document);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  for (const tree of [document, ...roots]) {
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    unfold(tree);
    empty(tree);
    writeOutDrawings(tree);
    withoutTabs(tree);
  }
  return roots;
}
