import type { Mention } from '../matching/decide.ts';
import { DISCONNECTED, PRECEDING } from './dom-numbers.ts';
import { type Found, offsetIn, type Strand, strandAt } from './lines.ts';
import { liveRange } from './live-range.ts';

/** A mention on the page, and the range that it is painted by. It stays the same as long as its text does. */
export interface Mark {
  mention: Mention;
  /** Where it begins. */
  readonly node: Text;
  /** A live one follows the page's edits, but slows each; of a page that has many marks, most are static. */
  readonly range: Range | StaticRange;
  /** What the page said there, in the nodes where it begins and ends. */
  readonly words: string;
  /** The words of the page that decided it, if any did. */
  evidence?: string | undefined;
}

/** With so many live ranges a page that removes ten thousand texts is held up for some 100 ms in Firefox; few pages have more marks. */
const MOST_LIVE = 200;

/** The range of what was found, or nothing if the page has since changed the text there. */
export function rangeOf({ line, start, end }: Pick<Found, 'line' | 'start' | 'end'>): StaticRange | undefined {
  const first = strandAt(line, start);
  const last = strandAt(line, end - 1);
  if (!first || !last || !isUnchanged(first, line.text, start) || !isUnchanged(last, line.text, end - 1))
    return undefined;
  if (!isInOrder(first.node, last.node)) return undefined;
  return new StaticRange({
    startContainer: first.node,
    startOffset: offsetIn(first, start),
    endContainer: last.node,
    endOffset: offsetIn(last, end - 1) + 1,
  });
}

function isUnchanged(strand: Strand, text: string, offset: number): boolean {
  const at = offsetIn(strand, offset);
  return strand.node.isConnected && partOf(strand.node, at, at + 1) === text[offset];
}

/** Its whole text would be copied in Firefox each time, however long. */
const partOf = (node: Text, start: number, end: number): string =>
  start < node.length ? node.substringData(start, end - start) : '';

/** False for nodes of two trees, and for those that slots show the other way round: no range goes from one to the other. */
export const isInOrder = (first: Node, last: Node): boolean =>
  first === last || (first.compareDocumentPosition(last) & (DISCONNECTED | PRECEDING)) === 0;

/** What the page says now in the nodes where a range begins and ends; what lies between may well be hidden. */
function wordsOf({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  const first = startContainer as Text;
  if (first === endContainer) return partOf(first, startOffset, endOffset);
  return partOf(first, startOffset, first.length) + partOf(endContainer as Text, 0, endOffset);
}

/** True if a mark's text is in the page, where alone it is painted. */
export const isThere = ({ node, range }: Mark): boolean => node.isConnected && range.endContainer.isConnected;

/** True if the page still says there what was marked. */
export const says = (mark: Mark): boolean => isThere(mark) && wordsOf(mark.range) === mark.words;

/** True for marks of one place, also if a reading of the page has made the one anew. */
export const startsWhere = (a: Mark, b: Mark): boolean =>
  a.range.startContainer === b.range.startContainer && a.range.startOffset === b.range.startOffset;

/** True if a mark is that of what was found, and the page says there what it said. */
function stands(mark: Mark, { line, start, end, mention: { id } }: Found): boolean {
  const { range, mention } = mark;
  const first = strandAt(line, start);
  const last = strandAt(line, end - 1);
  return (
    mention.id === id &&
    range.startContainer === first?.node &&
    range.startOffset === offsetIn(first, start) &&
    range.endContainer === last?.node &&
    range.endOffset === offsetIn(last, end - 1) + 1 &&
    says(mark)
  );
}

/** Makes the marks of what is found, and knows those that it has made, as long as their nodes live. */
export class Marks {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  /** The marks of a node by where they begin. */
  #byStart = new Map<Text, Map<number, Mark>>();
  #live = 0;

  /** To be called before the marks of a page are brought up to date. */
  begin(): void {
    this.#byStart = new Map();
  }

  /** The mark of what was found: the one that stands there, if its text has stayed. */
  of(found: Found): Mark | undefined {
    const { mention, evidence } = found;
    const strand = strandAt(found.line, found.start);
    if (!strand) return undefined;
    const { node } = strand;
    const here = this.#startsIn(node);
    const known = here.get(offsetIn(strand, found.start));
    if (known && stands(known, found)) return Object.assign(known, { mention, evidence });
    const range = rangeOf(found);
    if (!range) return undefined;
    const mark: Mark = { mention, node, range: this.#enliven(range), words: wordsOf(range), evidence };
    here.set(range.startOffset, mark);
    const made = this.#byNode.get(node);
    if (made) made.push(mark);
    else this.#byNode.set(node, [mark]);
    return mark;
  }

  #enliven(range: StaticRange): Range | StaticRange {
    if (this.#live >= MOST_LIVE) return range;
    this.#live++;
    return liveRange(range);
  }

  /** Forgets a mark that is no longer shown. */
  drop(mark: Mark): void {
    if (!(mark.range instanceof StaticRange)) this.#live--;
    const made = this.#byNode.get(mark.node);
    const at = made?.indexOf(mark) ?? -1;
    if (at >= 0) made?.splice(at, 1);
  }

  #startsIn(node: Text): Map<number, Mark> {
    const known = this.#byStart.get(node);
    if (known) return known;
    const made = this.#byNode.get(node) ?? [];
    const starts = new Map(made.map((mark) => [mark.range.startOffset, mark]));
    this.#byStart.set(node, starts);
    return starts;
  }
}
