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

  read(parent: Node): void {
    for (let child = parent.firstChild; child; child = child.nextSibling) {
      if (isUnseenChild(parent, child)) continue;
      if (child.nodeType === Node.TEXT_NODE) this.#readText(child as Text);
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

  #readText(node: Text): void {
    if (node.length === 0) return;
    this.runs.push({ node, start: this.#length });
    this.#add(node.data.includes('\n') && !keepsLineBreaks(node) ? node.data.replaceAll('\n', ' ') : node.data);
    this.#broken = false;
  }

  #readElement(element: Element): void {
    if (element.tagName === 'BR') this.#break();
    if (element.tagName === 'BR' || isSkipped(element)) return;
    const inline = INLINE.test(getComputedStyle(element).display);
    if (!inline) this.#break();
    const root = element.shadowRoot;
    if (root) {
      this.#break();
      this.roots.push(root);
      this.read(root);
      this.#break();
    }
    this.read(element);
    if (!inline) this.#break();
  }
}

/** What a closed <details> keeps folded, and what no slot of its parent's shadow root shows. */
function isUnseenChild(parent: Node, child: Node): boolean {
  if (parent.nodeType !== Node.ELEMENT_NODE) return false;
  const element = parent as Element;
  if (element.tagName === 'DETAILS') return !(element as HTMLDetailsElement).open && child.nodeName !== 'SUMMARY';
  return element.shadowRoot !== null && (child as Element | Text).assignedSlot === null;
}

function isSkipped(element: Element): boolean {
  if (SKIPPED.has(element.tagName.toUpperCase())) return true;
  if ((element as HTMLElement).isContentEditable) return true;
  // `display: contents` has no box of its own, so checkVisibility calls it hidden though its text shows.
  return !element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).display !== 'contents';
}

const keepsLineBreaks = (node: Text): boolean =>
  node.parentElement !== null && /^(?:pre|break)/.test(getComputedStyle(node.parentElement).whiteSpace);

/** Collects the text that a reader sees below a node, in the order of the document. */
export function collect(root: Node): Collected {
  const collector = new Collector();
  collector.read(root);
  return { text: collector.text, runs: collector.runs, roots: collector.roots };
}
