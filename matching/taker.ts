import type { Candidate } from './candidate.ts';
import { askFilter, ENDS, GOES_ON } from './filter.ts';
import { foldingTable, MARK, SPACE } from './fold.ts';
import type { Index } from './index.ts';
import { allowsCapitals } from './letter-case.ts';
import { isBetweenWords, isLatinCapital, Reader } from './reader.ts';
import { mayFollow } from './sieve.ts';
import { entryIn, firstEntry, firstLike, isSpelled, mayBe, nextLike, startOf } from './slots.ts';
import { LONGEST_ENTRY, Spelling } from './spelling.ts';
import { codeOf } from './units.ts';
import { withCode, withWord } from './word-hash.ts';
import {
  endOfRun,
  hashOfRun,
  isSeenBehind,
  isSingleSpace,
  newMemory,
  offsetAt,
  startOfRun,
  type Words,
} from './words.ts';

/** What is read of a name. */
const SPELLING = new Spelling();
/** A name that is stretched over more by spaces and marks is none: names that overlap are looked for so far. UTF-16 units. */
const LONGEST_SPAN = 1024;
/** No unit of the text: the article that لل has swallowed, and gaps. */
const NOWHERE = -1;

const NO_WORDS: Words = { text: '', ...newMemory(0), count: 0, offsets: undefined };

/** Takes the entries that begin at a place of a text, word by word. A run is given by its place in `words.runs`. */
export class Taker {
  readonly found: Candidate[] = [];
  readonly #text: string;
  readonly #index: Index;
  /** Of the word that was asked about last: its hash, and what the filter says of it. */
  #hash = 0;
  #may = 0;
  /** The name that is being read: its words, the position of its first letter, and whether لل stands there for the article. */
  #words = NO_WORDS;
  #from = 0;
  #isContracted = false;

  constructor(text: string, index: Index) {
    this.#text = text;
    this.#index = index;
  }

  /** Asks the filter about a run’s word: it goes on only if it may do so with the next one. */
  mayTake(words: Words, run: number, hash: number): boolean {
    const { filter, filterShift } = this.#index;
    let may = askFilter(filter, hash, filterShift);
    if (may & GOES_ON && !mayFollow(words, this.#index, run, hash)) may &= ENDS;
    this.#hash = hash;
    this.#may = may;
    return may !== 0;
  }

  /**
   * Takes the entries that a run’s word spells from a position on, and reads on where longer ones may begin so. A name is spelled
   * out only if its hash leads to an entry of its length.
   */
  take(words: Words, run: number, from: number, isContracted: boolean): void {
    const end = endOfRun(words, run);
    if (end - from > LONGEST_ENTRY) return;
    this.#words = words;
    this.#from = from;
    this.#isContracted = isContracted;
    if (this.#may & ENDS) this.#completeClean(end, this.#hash);
    if (this.#may & GOES_ON) this.#goOnByRuns(run, this.#hash);
  }

  /** Takes what the units up to a position spell: words with single spaces between. */
  #completeClean(end: number, hash: number): void {
    const index = this.#index;
    const { slots } = index;
    const first = offsetAt(this.#words, this.#from);
    const isCapital = isLatinCapital(this.#text, first);
    for (let slot = firstLike(slots, hash); slot >= 0; slot = nextLike(slots, slot, hash)) {
      const entry = entryIn(slots, slot);
      if (!mayBe(index, entry, end - this.#from, isCapital) || !this.#spells(entry)) continue;
      this.#spell(end);
      this.#add(entry, first, offsetAt(this.#words, end - 1));
      return;
    }
  }

  /** True if the units from where the name begins on spell an entry; nothing is kept of them. */
  #spells(entry: number): boolean {
    const { units, article, pool, lengths } = this.#index;
    const { text } = this.#words;
    const start = startOf(this.#index, entry);
    const length = lengths[entry] as number;
    let i = 0;
    if (this.#isContracted) for (; i < article.length; i++) if (pool[start + i] !== article[i]) return false;
    for (; i < length; i++)
      if (pool[start + i] !== codeOf(units[text.charCodeAt(this.#from + i)] as number)) return false;
    return true;
  }

  #spell(end: number): void {
    const { units, article } = this.#index;
    const { text, offsets } = this.#words;
    SPELLING.clear();
    if (this.#isContracted) for (const code of article) SPELLING.add(code, NOWHERE);
    for (let i = this.#from + (this.#isContracted ? article.length : 0); i < end; i++)
      SPELLING.add(codeOf(units[text.charCodeAt(i)] as number), offsets ? (offsets[i] as number) : i);
  }

  /** Adds word after word while single spaces stand between, as they mostly do. */
  #goOnByRuns(first: number, firstHash: number): void {
    const { filter, filterShift, units } = this.#index;
    const words = this.#words;
    let run = first;
    let hash = firstHash;
    while (isSeenBehind(words, run) && isSingleSpace(words, units, run + 1)) {
      run += 2;
      hash = withWord(hash, hashOfRun(words, run));
      const may = askFilter(filter, hash, filterShift);
      if (may & ENDS) this.#completeClean(endOfRun(words, run), hash);
      if (!(may & GOES_ON)) return;
    }
    const end = endOfRun(words, run);
    this.#spell(end);
    const behind = Reader.behindWord(this.#text, offsetAt(words, end - 1) + 1, end - startOfRun(words, run));
    this.#goOn(offsetAt(words, this.#from), hash, behind);
  }

  /** Reads symbol by symbol, over whatever may stand between words and in them, while entries may go on. */
  #goOn(start: number, firstHash: number, reader: Reader): void {
    const { filter, filterShift, units } = this.#index;
    let hash = firstHash;
    for (let symbol = reader.next(); symbol !== 0; ) {
      const isGap = isBetweenWords(symbol);
      SPELLING.add(isGap ? symbol : SPACE, NOWHERE);
      if (isGap) symbol = reader.next();
      if (symbol === 0) return;
      let word = 0;
      let { unit } = reader;
      do {
        ({ unit } = reader);
        const code = codeOf(units[symbol] as number);
        SPELLING.add(code, unit);
        word = withCode(word, code);
        symbol = reader.next();
      } while (symbol !== 0 && !isBetweenWords(symbol) && !reader.glued);
      hash = withWord(hash, word);
      const may = askFilter(filter, hash, filterShift);
      if (may & ENDS) this.#complete(start, unit, hash);
      if (!(may & GOES_ON)) return;
    }
  }

  #complete(start: number, last: number, hash: number): void {
    const entry = firstEntry(this.#index, SPELLING, hash);
    if (entry >= 0) this.#add(entry, start, last);
  }

  /** Takes an entry, and those that are spelled alike, from a unit to another. */
  #add(first: number, start: number, last: number): void {
    const index = this.#index;
    const end = this.#endBehind(last);
    if (end - start > LONGEST_SPAN) return;
    let entry = first;
    do {
      if (allowsCapitals(this.#text, index, entry, SPELLING)) this.found.push({ start, end, entry });
    } while (++entry < index.size && isSpelled(index, entry, SPELLING));
  }

  /** Behind the combining marks of the letter at an offset. */
  #endBehind(unit: number): number {
    let end = unit + 1;
    while (end < this.#text.length && foldingTable()[this.#text.charCodeAt(end)] === MARK) end++;
    return end;
  }
}
