import type { BlockReader } from './block-reader.ts';
import type { Line } from './lines.ts';
import { isUnseen } from './prose.ts';
import { ROUGH_LINE } from './rough-text.ts';
import { blockAround } from './view.ts';

/** Where a rough line stands: in a line of the same text that was read from the page's nodes. UTF-16 offsets of that. */
export interface Place {
  readonly line: Line;
  readonly start: number;
  readonly end: number;
}

const PAUSE = 256; // nodes

/** What stands between these is surely in one node, unless a word is in several. */
const PART = /[^\s\0-/:-@[-`{-\x7f\u2010-\u2015\u2018-\u201f]+/g;

/** One pattern for texts in which one of these may stand, whatever their case. */
function patternOf(parts: ReadonlySet<string>): RegExp {
  return new RegExp([...parts].map((part) => RegExp.escape(part)).join('|'), 'i');
}

/** The longest part of each name: least often elsewhere. */
function partsOf(words: Iterable<string>): Set<string> {
  const longest = new Set<string>();
  for (const word of words) {
    const parts = word.match(PART) ?? [word];
    longest.add(parts.reduce((a, b) => (b.length > a.length ? b : a)));
  }
  return longest;
}

/** The blocks that hold a text with such a word, seen or not. */
function* blocksWith(parts: ReadonlySet<string>): Generator<void, Set<Element>> {
  const pattern = patternOf(parts);
  const shortest = Math.min(...[...parts].map(({ length }) => length));
  const blocks = new Set<Element>();
  const around = new Map<Element, Element | undefined>();
  const walker = document.createTreeWalker(document.documentElement, NodeFilter.SHOW_TEXT);
  let count = 0;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (++count % PAUSE === 0) yield;
    // To have a text's words in hand costs more than to come to it.
    if (node.length < shortest || !pattern.test(node.data)) continue;
    const parent = node.parentElement as Element;
    if (!around.has(parent)) around.set(parent, isUnseen(parent.localName) ? undefined : blockAround(parent));
    const block = around.get(parent);
    if (block) blocks.add(block);
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
function noteShown(line: Line, shown: Map<string, Place[]>): void {
  for (const { 0: text, index } of line.text.matchAll(ROUGH_LINE)) {
    const key = keyOf(text);
    const place = { line, start: index, end: index + text.length };
    const places = shown.get(key);
    if (places) places.push(place);
    else shown.set(key, [place]);
  }
}

/** Lines are read block by block, and one may begin in the midst of another. */
const inOrder = (a: Place, b: Place): number => {
  const [first, second] = [a.line.strands[0]?.node, b.line.strands[0]?.node];
  if (a.line === b.line || !first || !second) return a.start - b.start;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
};

/**
 * Finds where rough lines stand that hold these words: reads the blocks that may be theirs, and no others. Undefined if it
 * cannot tell for each, since the page shows what is not read, or the same words in several nodes.
 */
export function* locate(
  wanted: ReadonlyMap<Line, Iterable<string>>,
  lines: readonly Line[],
  reader: BlockReader,
): Generator<void, Map<Line, Place> | undefined> {
  const blocks = yield* blocksWith(partsOf([...wanted.values()].flatMap((words) => [...words])));
  const seen = [...blocks].filter((block) => block.checkVisibility());
  const shown = new Map<string, Place[]>();
  for (const line of yield* reader.ahead(seen, true)) noteShown(line, shown);
  for (const places of shown.values()) if (places.length > 1) places.sort(inOrder);
  const keys = new Set([...wanted.keys()].map(({ text }) => keyOf(text)));
  const counts = new Map<string, number>();
  const places = new Map<Line, Place>();
  for (const line of lines) {
    const key = keyOf(line.text);
    if (!keys.has(key)) continue;
    const count = counts.get(key) ?? 0;
    counts.set(key, count + 1);
    const place = shown.get(key)?.[count];
    if (place) places.set(line, place);
    else if (wanted.has(line)) return undefined;
  }
  const isSure = [...counts].every(([key, count]) => shown.get(key)?.length === count);
  return isSure ? places : undefined;
}
