import type { Candidate } from './candidate.ts';
import { cleanWords } from './clean-words.ts';
import { CONJUNCTION, LAM_OF_LAM, PARTICLE, ROLES, roleIn } from './clitics.ts';
import type { Index } from './index.ts';
import { maySiftUnclean, sift } from './sieve.ts';
import { LONGEST_ENTRY } from './spelling.ts';
import { Taker } from './taker.ts';
import { ARABIC, UNCLEAN } from './units.ts';
import { joined, withCode } from './word-hash.ts';
import { endOfRun, hashBetween, hashOfRun, kindOfRun, lastOfStretch, startOfRun, type Words } from './words.ts';

/** The runs that were kept of as many. */
const KEPT = new Int32Array(1024);
/** A longer stretch without spaces is cleaned in parts, which are longer than any name. UTF-16 units. */
const LONGEST_STRETCH = 1 << 15;
/** What the letter at a position of a run may be; 0 behind its end. */
const roleAt = (words: Words, run: number, position: number): number =>
  position < endOfRun(words, run) ? roleIn(ROLES, words.text.charCodeAt(position)) : 0;

/** The search through one text. A run is given by its place in `words.runs`. */
export class Search {
  readonly #text: string;
  readonly #index: Index;
  readonly #taker: Taker;

  constructor(text: string, index: Index) {
    this.#text = text;
    this.#index = index;
    this.#taker = new Taker(text, index);
  }

  get found(): Candidate[] {
    return this.#taker.found;
  }

  run(words: Words): void {
    let done = -1;
    for (let from = 0; from < words.count; from += KEPT.length) {
      const count = sift(words, this.#index, from, KEPT);
      for (let i = 0; i < count; i++) {
        const run = KEPT[i] as number;
        if (run > done) done = this.#look(words, run);
      }
    }
  }

  /** Takes what begins with a run’s word, its clitics set aside; returns the last run that this has dealt with. */
  #look(words: Words, run: number): number {
    const { runs } = words;
    const kind = kindOfRun(runs[run] as number);
    if (kind === UNCLEAN || kindOfRun(runs[run + 1] as number) === UNCLEAN) return this.#clean(words, run);
    if (this.#taker.mayTake(words, run, hashOfRun(words, run)))
      this.#taker.take(words, run, startOfRun(words, run), false);
    if (kind === ARABIC) this.#behindClitics(words, run);
    return run;
  }

  /** Reads the rest of a stretch without spaces as if it were clean; returns its last run. */
  #clean(words: Words, first: number): number {
    const last = lastOfStretch(words, first);
    const end = endOfRun(words, last);
    if (!maySiftUnclean(this.#text, this.#index, startOfRun(words, first), end)) return last;
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
    if (this.#taker.mayTake(words, run, hashBetween(words, start, endOfRun(words, run))))
      this.#taker.take(words, run, start, false);
  }

  /** A word of which only the end stands in the text: its article was swallowed by the لل at `head`. */
  #contracted(words: Words, run: number, head: number): void {
    const end = endOfRun(words, run);
    const rest = end - head - 2;
    if (rest <= 0 || rest > LONGEST_ENTRY) return;
    const { article } = this.#index;
    const hash = joined(article.reduce(withCode, 0), hashBetween(words, head + 2, end), rest);
    if (this.#taker.mayTake(words, run, hash)) this.#taker.take(words, run, head, true);
  }
}
