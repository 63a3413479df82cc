import type { Candidate } from './candidate.ts';
import { askFilter, ENDS, GOES_ON } from './filter.ts';
import { foldingTable, MARK, SPACE } from './fold.ts';
import type { Index } from './index.ts';
import { allowsCapitals } from './letter-case.ts';
import { isBetweenWords, isLatinCapital, Reader } from './reader.ts';
import { mayFollow } from './sieve.ts';
import { firstEntry, isSpelled, mayHold } from './slots.ts';
import { LONGEST_ENTRY, Spelling } from './spelling.ts';
import { codeOf } from './units.ts';
import { withCode, withWord } from './word-hash.ts';
import { endOfRun, hashOfRun, isSeenBehind, isSingleSpace, offsetAt, startOfRun, type Words } from './words.ts';

/** What is read of a name. */
const SPELLING = new Spelling();
/** A name that is stretched over more by spaces and marks is none: names that overlap are looked for so far. UTF-16 units. */
const LONGEST_SPAN = 1024;
/** No unit of the text: the article that لل has swallowed, and gaps. */
const NOWHERE = -1;

/** Takes the entries that begin at a place of a text, word by word. A run is given by its place in `words.runs`. */
export class Taker {
  readonly found: Candidate[] = [];
  readonly #text: string;
  readonly #index: Index;
  /** Of the word that was asked about last: its hash, and what the filter says of it. */
  #hash = 0;
  #may = 0;

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
   * Takes the entries that a run’s word spells from a position on, and reads on where longer ones may begin so. What the
   * filter says, and the lengths of entries, make sure that few words are spelled in vain.
   */
  take(words: Words, run: number, from: number, isContracted: boolean): void {
    const hash = this.#hash;
    const end = endOfRun(words, run);
    const start = offsetAt(words, from);
    const goesOn = (this.#may & GOES_ON) !== 0;
    const ends = (this.#may & ENDS) !== 0 && mayHold(this.#index, hash, end - from, isLatinCapital(this.#text, start));
    if (!(ends || goesOn) || end - from > LONGEST_ENTRY) return;
    SPELLING.clear();
    if (isContracted) for (const code of this.#index.article) SPELLING.add(code, NOWHERE);
    this.#spell(words, isContracted ? from + 2 : from, end);
    if (ends) this.#complete(start, offsetAt(words, end - 1), hash);
    if (goesOn) this.#goOnByRuns(words, run, start, hash);
  }

  #spell({ text, offsets }: Words, from: number, end: number): void {
    const { units } = this.#index;
    for (let i = from; i < end; i++)
      SPELLING.add(codeOf(units[text.charCodeAt(i)] as number), offsets ? (offsets[i] as number) : i);
  }

  /** Adds word after word while single spaces stand between, as they mostly do. */
  #goOnByRuns(words: Words, first: number, start: number, firstHash: number): void {
    const { filter, filterShift, units } = this.#index;
    let run = first;
    let hash = firstHash;
    while (isSeenBehind(words, run) && isSingleSpace(words, units, run + 1)) {
      run += 2;
      SPELLING.add(SPACE, NOWHERE);
      this.#spell(words, startOfRun(words, run), endOfRun(words, run));
      hash = withWord(hash, hashOfRun(words, run));
      const may = askFilter(filter, hash, filterShift);
      if (may & ENDS) this.#complete(start, endOfRun(words, run) - 1, hash);
      if (!(may & GOES_ON)) return;
    }
    const end = endOfRun(words, run);
    this.#goOn(start, hash, Reader.behindWord(this.#text, offsetAt(words, end - 1) + 1, end - startOfRun(words, run)));
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
    const index = this.#index;
    let entry = firstEntry(index, SPELLING, hash);
    if (entry < 0) return;
    const end = this.#endBehind(last);
    if (end - start > LONGEST_SPAN) return;
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
