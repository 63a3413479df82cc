/** What is no prose and shows nothing between the words around it … */
const UNSEEN = new Set([
  ...['script', 'style', 'noscript', 'template', 'datalist', 'title', 'desc', 'metadata', 'defs', 'rt', 'rp', 'rtc'],
  ...['symbol', 'clipPath', 'mask', 'pattern', 'marker', 'hashiya-card'],
]);
/** … and what shows something else there: fields, code, other documents. */
const OTHER = new Set([
  ...['textarea', 'input', 'select', 'option', 'button', 'progress', 'meter', 'code', 'kbd', 'samp', 'math'],
  ...['canvas', 'audio', 'video', 'iframe', 'object', 'embed'],
]);

/** By local names, which HTML writes in small letters and SVG as it defines them. */
export const isUnseen = (name: string): boolean => UNSEEN.has(name);
export const isOther = (name: string): boolean => OTHER.has(name);

/** True for an object that cannot be shown, so that what it holds is. */
export const showsFallback = (name: string, object: Element): boolean =>
  name === 'object' && (object.firstElementChild?.checkVisibility() ?? !object.hasAttribute('data'));

/** True where the reader writes: the page's own editors. */
export const isEditor = (element: Element): boolean =>
  (element as HTMLElement).isContentEditable === true ||
  (element.hasAttribute('role') && /^(?:textbox|searchbox)$/i.test(element.role ?? ''));

/** Nothing is displayed outside the flat tree: what no slot takes of a host's children. */
export const isShown = (display: string): boolean => display !== 'none' && display !== '';

/** Boxes that part no word: a name goes on through a link, a bold or a letter in a span. */
export const isInline = (display: string): boolean =>
  display === 'inline' || display === 'contents' || display.startsWith('inline-') || display.startsWith('ruby');

/** True if line breaks of the source are seen as such. */
export const keepsSpace = ({ whiteSpace }: CSSStyleDeclaration): boolean => /^(?:pre|break)/.test(whiteSpace);

const SVG = 'http://www.w3.org/2000/svg';

/** True of the parts of a drawing that show no text, nor the white space of their source. */
export const isDrawnAlone = (element: Element): boolean => element.namespaceURI === SVG && !element.closest('text');

/** A <text> of a drawing stands by itself, whatever its style says. */
export const isTextOfDrawing = ({ localName, namespaceURI }: Element): boolean =>
  localName === 'text' && namespaceURI === SVG;

/** What may have a shadow root without being a custom element, and hardly has a closed one unless it is empty. */
export const HOSTS: ReadonlySet<string> = new Set([
  ...['article', 'aside', 'blockquote', 'body', 'div', 'footer', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6'],
  ...['header', 'main', 'nav', 'p', 'section', 'span'],
]);

/** True for elements whose closed root is asked for: the call is not cheap. */
export const mayHostClosed = (name: string, isEmpty: boolean): boolean =>
  name.includes('-') || (isEmpty && HOSTS.has(name));
