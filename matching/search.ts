import type { Candidate } from './candidate.ts';
import { cleanWords } from './clean-words.ts';
import { CONJUNCTION, LAM_OF_LAM, PARTICLE, ROLES, roleIn } from './clitics.ts';
import { askFilter, ENDS, GOES_ON } from './filter.ts';
import { foldingTable, MARK, SPACE } from './fold.ts';
import type { Index } from './index.ts';
import { allowsCapitals } from './letter-case.ts';
import { isBetweenWords, isLatinCapital, Reader } from './reader.ts';
import { mayFollow, sift } from './sieve.ts';
import { firstEntry, isSpelled, mayHold } from './slots.ts';
import { LONGEST_ENTRY, Spelling } from './spelling.ts';
import { ARABIC, codeOf, UNCLEAN } from './units.ts';
import { endOf, joined, withCode, withWord } from './word-hash.ts';
import {
  codeAt,
  endOfRun,
  hashOfRun,
  isSeenBehind,
  isSingleSpace,
  kindOfRun,
  lastOfStretch,
  offsetAt,
  startOfRun,
  type Words,
} from './words.ts';

/** What is read of a name, and the runs that were kept of the text. */
const SPELLING = new Spelling();
const KEPT = new Int32Array(512);
/** A longer stretch without spaces is cleaned in parts, which are longer than any name. UTF-16 units. */
const LONGEST_STRETCH = 1 << 15;
/** A name that is stretched over more by spaces and marks is none: names that overlap are looked for so far. UTF-16 units. */
const LONGEST_SPAN = 1024;
/** No unit of the text: the article that لل has swallowed, and gaps. */
const NOWHERE = -1;

/** What the letter at a position of a run may be; 0 behind its end. */
const roleAt = (words: Words, run: number, position: number): number =>
  position < endOfRun(words, run) ? roleIn(ROLES, words.text.charCodeAt(position)) : 0;

/** The search through one text. A run is given by its place in `words.runs`. */
export class Search {
  readonly found: Candidate[] = [];
  readonly #text: string;
  readonly #index: Index;
  /** Of the word that is looked at: its hash, and what the filter says of it. */
  #hash = 0;
  #may = 0;

  constructor(text: string, index: Index) {
    this.#text = text;
    this.#index = index;
  }

  run(words: Words): void {
    let done = -1;
    for (let from = 0; from < words.count; ) {
      const count = sift(words, this.#index, from, KEPT);
      for (let i = 0; i < count; i++) {
        const run = KEPT[i] as number;
        if (run > done) done = this.#look(words, run);
      }
      from = count < KEPT.length ? words.count : (KEPT[count - 1] as number) + 1;
    }
  }

  /** Takes what begins with a run’s word, its clitics set aside; returns the last run that this has dealt with. */
  #look(words: Words, run: number): number {
    const { runs } = words;
    const kind = kindOfRun(runs[run] as number);
    if (kind === UNCLEAN || kindOfRun(runs[run + 1] as number) === UNCLEAN) return this.#clean(words, run);
    if (this.#mayTake(words, run, hashOfRun(words, run))) this.#take(words, run, startOfRun(words, run), false);
    if (kind === ARABIC) this.#behindClitics(words, run);
    return run;
  }

  /** Reads the rest of a stretch without spaces as if it were clean; returns its last run. */
  #clean(words: Words, first: number): number {
    const last = lastOfStretch(words, first);
    const end = endOfRun(words, last);
    for (let from = startOfRun(words, first); from < end; from += LONGEST_STRETCH) {
      const cleaned = cleanWords(this.#text, this.#index.units, from, Math.min(end, from + LONGEST_STRETCH));
      for (let run = 0; run < cleaned.count; run++) this.#look(cleaned, run);
    }
    return last;
  }

  /** Names behind an optional conjunction and an optional particle; behind لل, the article is part of the name. */
  #behindClitics(words: Words, run: number): void {
    const start = startOfRun(words, run);
    const role = roleAt(words, run, start);
    if (role === 0) return;
    if (!(role & CONJUNCTION)) this.#behindParticle(words, run, start, role);
    else {
      this.#plain(words, run, start + 1);
      this.#behindParticle(words, run, start + 1, roleAt(words, run, start + 1));
    }
  }

  #behindParticle(words: Words, run: number, head: number, role: number): void {
    if (!(role & PARTICLE)) return;
    if (role & roleAt(words, run, head + 1) & LAM_OF_LAM) this.#contracted(words, run, head);
    this.#plain(words, run, head + 1);
  }

  #plain(words: Words, run: number, start: number): void {
    if (start >= endOfRun(words, run)) return;
    if (this.#mayTake(words, run, this.#hashFrom(words, run, start))) this.#take(words, run, start, false);
  }

  /** A word of which only the end stands in the text: its article was swallowed by the لل at `head`. */
  #contracted(words: Words, run: number, head: number): void {
    const rest = endOfRun(words, run) - head - 2;
    if (rest <= 0 || rest > LONGEST_ENTRY) return;
    const { article } = this.#index;
    const hash = joined(article.reduce(withCode, 0), this.#hashFrom(words, run, head + 2), rest);
    if (this.#mayTake(words, run, hash)) this.#take(words, run, head, true);
  }

  /** The hash of a run’s word from a position on. */
  #hashFrom(words: Words, run: number, from: number): number {
    let before = 0;
    for (let i = startOfRun(words, run); i < from; i++) before = withCode(before, codeAt(words, this.#index.units, i));
    return endOf(hashOfRun(words, run), before, endOfRun(words, run) - from);
  }

  /** Asks the filter about a run’s word: it goes on only if it may do so with the next one. */
  #mayTake(words: Words, run: number, hash: number): boolean {
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
  #take(words: Words, run: number, from: number, isContracted: boolean): void {
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
