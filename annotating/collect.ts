/** A text node and where its text stands in the collected one. */
export interface Run {
  node: Text;
  /** UTF-16 offset of the node's first unit. */
  start: number;
}

/** The readable text of a tree, blocks parted by line breaks; each node's text has its own length in it. */
export interface Collected {
  text: string;
  runs: Run[];
  /** Open shadow roots met on the way: they are watched and styled each by itself. */
  roots: ShadowRoot[];
}

/** What is no prose, whatever it looks like. */
const SKIPPED = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'TEXTAREA',
  'INPUT',
  'SELECT',
  'OPTION',
  'BUTTON',
  'CODE',
  'KBD',
  'SAMP',
  'MATH',
  'CANVAS',
  'AUDIO',
  'VIDEO',
  'IFRAME',
  'OBJECT',
  'RT',
  'RP',
  'HASHIYA-CARD',
]);
/** Boxes that part no word: a name goes on through a link, a bold or a letter in a span. */
const INLINE = /^(?:inline|contents|ruby)/;

class Collector implements Collected {
  readonly #parts: string[] = [];
  #length = 0;
  #broken = true;
  runs: Run[] = [];
  roots: ShadowRoot[] = [];

  get text(): string {
    return this.#parts.join('');
  }

  /** Reads what is below a node; `style` is that of the element whose children these are. */
  read(parent: Node, style?: CSSStyleDeclaration): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isUnseenChild(parent, child)) continue;
      if (child.nodeType === Node.TEXT_NODE) this.#readText(child as Text, style);
      else if (child.nodeType === Node.ELEMENT_NODE) this.#readElement(child as Element);
    }
  }

  #add(text: string): void {
    this.#parts.push(text);
    this.#length += text.length;
  }

  #break(): void {
    if (this.#broken) return;
    this.#add('\n');
    this.#broken = true;
  }

  #readText(node: Text, style?: CSSStyleDeclaration): void {
    // A part of an invisible element may be visible, so only the text itself is left out.
    if (node.length === 0 || (style && style.visibility !== 'visible')) return;
    this.runs.push({ node, start: this.#length });
    this.#add(node.data.includes('\n') && !keepsLineBreaks(style) ? node.data.replaceAll('\n', ' ') : node.data);
    this.#broken = false;
  }

  #readElement(element: Element): void {
    if (element.tagName === 'BR') this.#break();
    if (element.tagName === 'BR' || isNoProse(element)) return;
    const style = getComputedStyle(element);
    if (isUnseen(element, style)) return;
    const inline = INLINE.test(style.display);
    if (!inline) this.#break();
    this.#readShadow(element, style);
    this.read(element, style);
    if (!inline) this.#break();
  }

  #readShadow({ shadowRoot }: Element, style: CSSStyleDeclaration): void {
    if (!shadowRoot) return;
    this.#break();
    this.roots.push(shadowRoot);
    this.read(shadowRoot, style);
    this.#break();
  }
}

/** What a closed <details> keeps folded, and what no slot of its parent's shadow root shows. */
function isUnseenChild(parent: Node, child: Node): boolean {
  if (parent.nodeType !== Node.ELEMENT_NODE) return false;
  const element = parent as Element;
  if (element.tagName === 'DETAILS') return !(element as HTMLDetailsElement).open && child.nodeName !== 'SUMMARY';
  return element.shadowRoot !== null && (child as Element | Text).assignedSlot === null;
}

const isNoProse = (element: Element): boolean =>
  SKIPPED.has(element.tagName.toUpperCase()) || (element as HTMLElement).isContentEditable;

/** True for what has no box, and for what the page keeps folded until it is searched for. */
const isUnseen = (element: Element, { display, contentVisibility }: CSSStyleDeclaration): boolean =>
  contentVisibility === 'hidden' ||
  // `display: contents` has no box of its own, so checkVisibility calls it hidden though its text shows.
  (display !== 'contents' && !element.checkVisibility());

const keepsLineBreaks = (style?: CSSStyleDeclaration): boolean => /^(?:pre|break)/.test(style?.whiteSpace ?? '');

/** Collects the text that a reader sees below a node, in the order of the document. */
export function collect(root: Node): Collected {
  const collector = new Collector();
  collector.read(root, root.nodeType === Node.ELEMENT_NODE ? getComputedStyle(root as Element) : undefined);
  return { text: collector.text, runs: collector.runs, roots: collector.roots };
}
