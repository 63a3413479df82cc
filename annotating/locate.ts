import type { BlockReader } from './block-reader.ts';
import { FOLLOWING, SHOW_TEXT } from './dom-numbers.ts';
import type { Line } from './lines.ts';
import { isUnseen } from './prose.ts';
import { roughLineAt } from './rough-text.ts';
import { blockAround } from './view.ts';

/** Where a rough line stands: in a line of the same text that was read from the page's nodes. UTF-16 offsets of that. */
export interface Place {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
  /** True of what a field offers, which is seen and not read. */
  readonly isOffered: boolean;
}

const PAUSE = 256; // nodes

/** What stands between these is surely in one node, unless a word is in several. */
const PART = /[^\s\0-/:-@[-`{-\x7f\u2010-\u2015\u2018-\u201f]+/g;

/** One pattern for texts in which one of these may stand, whatever their case. */
const patternOf = (parts: ReadonlySet<string>): RegExp =>
  new RegExp([...parts].map((part) => RegExp.escape(part)).join('|'), 'gi');

/** The longest part of each name: least often elsewhere. */
function partsOf(words: Iterable<string>): Set<string> {
  const longest = new Set<string>();
  for (const word of words) {
    const parts = word.match(PART) ?? [word];
    longest.add(parts.reduce((a, b) => (b.length > a.length ? b : a)));
  }
  return longest;
}

/** What may be one of the lines that are looked for: it has such a part, and no other letters than one of these. */
interface Sought {
  readonly parts: ReadonlySet<string>;
  readonly pattern: RegExp;
  readonly keys: string;
}

/** From its first letter to the next break: what is preformatted has several. */
const SHOWN_LINE = /[^\s][^\n\t]*/g;

const isSought = (text: string, { pattern, keys }: Sought): boolean =>
  text.search(pattern) >= 0 && text.match(SHOWN_LINE)?.some((part) => keys.includes(keyOf(part))) === true;

/** The blocks that hold such a text, seen or not, and such texts of options. */
function* blocksWith(sought: Sought, options: Text[]): Generator<void, Set<Element>> {
  const shortest = Math.min(...[...sought.parts].map(({ length }) => length));
  const blocks = new Set<Element>();
  const around = new Map<Element, Element | undefined>();
  const walker = document.createTreeWalker(document.documentElement, SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++count % PAUSE === 0) yield;
    // To have a text's words in hand costs more than to come to it.
    if (node.length < shortest || !isSought(node.data, sought)) continue;
    const parent = node.parentElement as Element;
    if (!around.has(parent)) around.set(parent, isUnseen(parent.localName) ? undefined : blockAround(parent));
    const block = around.get(parent);
    if (block) blocks.add(block);
    else if (parent.localName === 'option') options.push(node);
  }
  return blocks;
}

/**
 * What lines of both kinds are compared by: a sheet may show another case than is written, and put something between words
 * that takes their space.
 */
const keyOf = (text: string): string => lettersOf(text).toLowerCase();

const SPACES = /\s+/g;

/** All of a text but its white space. */
export const lettersOf = (text: string): string => text.replace(SPACES, '');

/** Where the letter stands that so many others precede, from an offset of a text on. */
export function offsetOfLetter(text: string, count: number, from: number): number {
  let at = from;
  for (let left = count; ; at++) {
    if (/\s/.test(text[at] as string)) continue;
    if (left-- === 0) return at;
  }
}

/** A line whose breaks of the source are seen shows as several: it is one to those who read nodes. */
function noteShown(line: Line, shown: ReadonlyMap<string, Place[]>, isOffered = false): void {
  for (const { 0: text, index: start } of line.text.matchAll(SHOWN_LINE))
    shown.get(keyOf(text))?.push({ line, start, end: start + text.length, isOffered });
}

/** The options of a field are lines of the rough text, but of no other. */
function noteOption(node: Text, shown: ReadonlyMap<string, Place[]>): void {
  if (!node.parentElement?.closest('select')?.checkVisibility()) return;
  noteShown({ text: node.data, strands: [{ node, start: 0, skipped: 0, isCollapsed: false }] }, shown, true);
}

/** Lines are read block by block, and one may begin in the midst of another. */
const inOrder = (a: Place, b: Place): number => {
  const [first, second] = [a.line.strands[0]?.node, b.line.strands[0]?.node];
  if (a.line === b.line || !first || !second) return a.start - b.start;
  return first.compareDocumentPosition(second) & FOLLOWING ? -1 : 1;
};

/**
 * Finds where lines of a rough text stand, by their starts, that hold these words: reads the blocks that may be theirs, and no others.
 * Undefined if it cannot tell for each, since the page shows what is not read, or the same words in several nodes.
 */
export function* locate(
  wanted: ReadonlyMap<number, Iterable<string>>,
  text: string,
  reader: BlockReader,
): Generator<void, Map<number, Place> | undefined> {
  const parts = partsOf([...wanted.values()].flatMap((words) => [...words]));
  const pattern = patternOf(parts);
  const options: Text[] = [];
  const shown = new Map<string, Place[]>();
  for (const start of wanted.keys()) shown.set(keyOf(roughLineAt(text, start).text), []);
  const blocks = yield* blocksWith({ parts, pattern, keys: [...shown.keys()].join('\n') }, options);
  const seen = [...blocks].filter((block) => block.checkVisibility());
  for (const line of yield* reader.alone(seen)) noteShown(line, shown);
  for (const node of options) noteOption(node, shown);
  for (const places of shown.values()) places.sort(inOrder);
  const counts = new Map<string, number>();
  const places = new Map<number, Place>();
  let end = -1;
  for (const { index } of text.matchAll(pattern)) {
    if (index <= end) continue;
    const line = roughLineAt(text, index);
    end = line.start + line.text.length;
    const key = keyOf(line.text);
    const known = shown.get(key);
    if (!known) continue;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const place = known[count];
    if (!place) return undefined;
    places.set(line.start, place);
  }
  return [...shown].every(([key, { length }]) => counts.get(key) === length) ? places : undefined;
}
