import type { Mention } from '../matching/decide.ts';
import { type Found, offsetIn, type Run, runAt } from './lines.ts';

/** A mention on the page, and the live range that it is painted by. It stays the same as long as its text does. */
export interface Mark {
  mention: Mention;
  /** Where it began when it was made; its range is elsewhere once the page has rewritten that. */
  readonly node: Text;
  readonly range: Range;
  /** The words of the page that decided it, if any did. */
  evidence?: string | undefined;
}

/** The range of what was found, or nothing if the page has since changed the text there. */
export function rangeOf({ line, start, end }: Pick<Found, 'line' | 'start' | 'end'>): Range | undefined {
  const first = runAt(line, start);
  const last = runAt(line, end - 1);
  if (!first || !last || !isUnchanged(first, line.text, start) || !isUnchanged(last, line.text, end - 1))
    return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, offsetIn(first, start));
  range.setEnd(last.node, offsetIn(last, end - 1) + 1);
  // Its ends lie in two trees.
  return range.collapsed ? undefined : range;
}

const isUnchanged = (run: Run, text: string, offset: number): boolean =>
  run.node.isConnected && run.node.data[offsetIn(run, offset)] === text[offset];

/** True if a mark's live range is still where its text is: written again, even in the same words, it has collapsed. */
function stands({ range, mention }: Mark, { line, start, end, mention: { id } }: Found): boolean {
  const first = runAt(line, start);
  const last = runAt(line, end - 1);
  return (
    mention.id === id &&
    range.startContainer === first?.node &&
    range.startOffset === offsetIn(first, start) &&
    range.endContainer === last?.node &&
    range.endOffset === offsetIn(last, end - 1) + 1
  );
}

/** Makes the marks of what is found, and knows those that it has made, as long as their nodes live. */
export class Marks {
  readonly #byNode = new WeakMap<Text, Mark[]>();
  /** The marks of a node by where they begin now: an edit moves live ranges. */
  #byStart = new Map<Text, Map<number, Mark>>();

  /** To be called before the marks of a page are brought up to date. */
  begin(): void {
    this.#byStart = new Map();
  }

  /** The mark of what was found: the one that stands there, if its text has stayed. */
  of(found: Found): Mark | undefined {
    const { mention, evidence } = found;
    const run = runAt(found.line, found.start);
    if (!run) return undefined;
    const { node } = run;
    const here = this.#startsIn(node);
    const known = here.get(offsetIn(run, found.start));
    if (known && stands(known, found)) return Object.assign(known, { mention, evidence });
    const range = rangeOf(found);
    if (!range) return undefined;
    const mark: Mark = { mention, node, range, evidence };
    here.set(range.startOffset, mark);
    const made = this.#byNode.get(node);
    if (made) made.push(mark);
    else this.#byNode.set(node, [mark]);
    return mark;
  }

  /** Forgets a mark that is no longer shown. */
  drop(mark: Mark): void {
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
