import type { Context } from '../data/records/context.ts';
import type { Entity } from '../data/records/entity.ts';
import { CLITIC_LETTERS } from './clitics.ts';
import { IdWriter } from './entity-table.ts';
import { type Entry, entriesOf } from './entries.ts';
import { ENDS, filterLength, GOES_ON, tellFilter } from './filter.ts';
import { FIRST_SYMBOL, kindOf } from './fold.ts';
import type { IndexMeta } from './index.ts';
import { jsonOf } from './index-json.ts';
import { ENTRY_BLOCK, newParts, type Parts } from './layout.ts';
import { Manners } from './manners.ts';
import { MOST_ENTRIES, packSlot, slotOf, startOf } from './slots.ts';
import { sortInSteps } from './sort-in-steps.ts';
import { type Codes, FIRST_CODE, isGap, KIND_NUMBERS } from './units.ts';
import { endsBy, isSiftedByEnd } from './word-ends.ts';
import { hashOf, withWord } from './word-hash.ts';

/** Entries or entities of one step, which takes about 5 ms. */
const STEP = 2048;

/** Calls `visit` for each item, pausing now and then. */
function* eachInSteps<T>(items: Iterable<T>, visit: (item: T, i: number) => void): Generator<void> {
  let i = 0;
  for (const item of items) {
    visit(item, i++);
    if (i % STEP === 0) yield;
  }
}

/** Short words are sifted for with each clitic that may stand before them. */
const FORMS_PER_END = 4;

/** Some slots stay empty, so that a search soon ends. */
const SLOTS_PER_ENTRY = 1.25;

const sortOf = (entity: Entity): IndexMeta['sorts'][number] => ({
  type: entity.type,
  ...(entity.type === 'place' && { kind: entity.kind }),
  prominence: entity.prominence,
});

/** Entities as the index keeps them, and the sorts that they are of. */
function* tableOf(entities: readonly Entity[]) {
  const ids = new IdWriter();
  const sorts: string[] = [];
  const sort = new Uint8Array(entities.length);
  yield* eachInSteps(entities, (entity, i) => {
    ids.add(entity.id);
    const own = JSON.stringify(sortOf(entity));
    const known = sorts.indexOf(own);
    sort[i] = known >= 0 ? known : sorts.push(own) - 1;
  });
  return { ids, sort, sorts: sorts.map((json) => JSON.parse(json) as IndexMeta['sorts'][number]) };
}

const wordsIn = ({ symbols }: Entry): number =>
  Array.from(symbols).filter((symbol) => symbol.charCodeAt(0) < FIRST_SYMBOL).length + 1;

/** True if texts are sifted for the end of an entry's first word. */
const beginsWithEnd = ({ symbols }: Entry): boolean => isSiftedByEnd(KIND_NUMBERS[kindOf(symbols.charCodeAt(0))]);

/** What must be known of all sorted entries before the index can be laid out. */
function* measure(entries: readonly Entry[]) {
  const manners = new Manners();
  const manner = new Uint16Array(entries.length);
  const alphabet = new Set(Array.from(CLITIC_LETTERS, (letter) => letter.charCodeAt(0)));
  let codes = 0;
  let words = 0;
  let ends = 0;
  yield* eachInSteps(entries, (entry, i) => {
    manner[i] = manners.numberOf(entry);
    words += wordsIn(entry);
    if (beginsWithEnd(entry)) ends++;
    codes += entry.symbols.length;
    for (let at = 0; at < entry.symbols.length; at++) alphabet.add(entry.symbols.charCodeAt(at));
  });
  const letters = [...alphabet].filter((symbol) => symbol >= FIRST_SYMBOL).sort((a, b) => a - b);
  return { manners, manner, words, ends, codes, alphabet: letters };
}

/** The code of a symbol; a gap is its own. */
type CodeOf = (symbol: number) => number;

function codesOf({ alphabet }: Parts): CodeOf {
  const codes = new Map(Array.from(alphabet, (symbol, i) => [symbol, FIRST_CODE + i]));
  return (symbol) => codes.get(symbol) ?? symbol;
}

/** Writes the entries' codes, lengths and owners. */
function* fillPool(parts: Parts, entries: readonly Entry[], codeOf: CodeOf) {
  let at = 0;
  yield* eachInSteps(entries, ({ symbols, owner }, i) => {
    if (i % ENTRY_BLOCK === 0) parts.blocks[i / ENTRY_BLOCK] = at;
    parts.lengths[i] = symbols.length;
    parts.owner[i] = owner;
    for (let j = 0; j < symbols.length; j++) parts.pool[at++] = codeOf(symbols.charCodeAt(j));
  });
}

/** Tells the filter of each word of an entry; returns the hash of all. */
function tellWords({ pool, filter }: Parts, start: number, end: number): number {
  let words = 0;
  for (let from = start; from < end; ) {
    const to = wordEnd(pool, from, end);
    const word = hashOf(pool, from, to);
    words = from === start ? word : withWord(words, word);
    tellFilter(filter, words, to === end ? ENDS : GOES_ON);
    from = to + 1;
  }
  return words;
}

function wordEnd(pool: Codes, from: number, end: number): number {
  let to = from;
  while (to < end && !isGap(pool[to] as number)) to++;
  return to;
}

/** Entries that are spelled alike share the slot of the first. */
function* fillSlots(parts: Parts, entries: readonly Entry[], codeOf: CodeOf) {
  const { pool, slots, ends } = parts;
  const endsOf = endsBy(codeOf);
  yield* eachInSteps(entries, (entry, i) => {
    const { symbols } = entry;
    if (symbols === entries[i - 1]?.symbols) return;
    const start = startOf(parts, i);
    const end = start + symbols.length;
    if (beginsWithEnd(entry)) {
      for (const hash of endsOf(pool.subarray(start, wordEnd(pool, start, end)))) tellFilter(ends, hash, ENDS);
    }
    const hash = tellWords(parts, start, end);
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = (slot + 1) % slots.length;
    slots[slot] = packSlot(i, hash);
  });
}

/**
 * Compiles entities and contexts into one binary index, which `readIndex` takes up. Pauses at each `yield`, after a few
 * milliseconds of work; ids take the least room if the entities are sorted by them.
 * @throws if the entries differ in more than 65,536 ways of letter case and rules, or are more than `MOST_ENTRIES`.
 */
export function* compileInSteps(
  entities: readonly Entity[],
  contexts: readonly Context[],
): Generator<void, ArrayBuffer> {
  const collected: Entry[] = [];
  yield* eachInSteps(entriesOf(entities, contexts), (entry) => collected.push(entry));
  if (collected.length > MOST_ENTRIES)
    throw new RangeError(`An index holds ${MOST_ENTRIES} entries, not ${collected.length}: switch a pack off.`);
  const entries = yield* sortInSteps(collected, (a, b) => a.symbols < b.symbols);
  const { ids, sort, sorts } = yield* tableOf(entities);
  const { manners, manner, words, ends, codes, alphabet } = yield* measure(entries);
  const json = jsonOf(entities, contexts, { rules: manners.rules, sorts });
  const { buffer, parts } = newParts({
    entries: entries.length,
    codes,
    wide: FIRST_CODE + alphabet.length > 256 ? 1 : 0,
    alphabet: alphabet.length,
    slots: Math.ceil(entries.length * SLOTS_PER_ENTRY) + 1,
    filter: filterLength(words),
    ends: filterLength(ends * FORMS_PER_END),
    manners: manners.packed.length / 2,
    entities: entities.length,
    ids: ids.bytes.length,
    json: json.length,
  });
  parts.alphabet.set(alphabet);
  parts.manners.set(manners.packed);
  parts.manner.set(manner);
  parts.json.set(json);
  parts.sort.set(sort);
  parts.ids.set(ids.bytes);
  parts.idBlocks.set(ids.blocks);
  const codeOf = codesOf(parts);
  yield* fillPool(parts, entries, codeOf);
  yield* fillSlots(parts, entries, codeOf);
  return buffer;
}

/** The same at one go, for those who may block. */
export function compileIndex(entities: readonly Entity[], contexts: readonly Context[]): ArrayBuffer {
  const steps = compileInSteps(entities, contexts);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
