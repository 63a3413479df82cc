import { LANGUAGES, type Language } from '../../data/records/language.ts';
import { expandAlternatives } from '../../matching/variants.ts';
import { foldText, spanOf } from './folded-text.ts';
import type { ListedEntity } from './manager-store.ts';

/** One way in which an entity is written, and where the query stands in it. */
export interface Found {
  text: string;
  language: Language;
  start: number;
  end: number;
  isName: boolean;
}

interface Written {
  text: string;
  /** As it is compared. Which letters of the text they stand for is told only of what is found: kept of all, it is most of the page's memory. */
  symbols: string;
  language: Language;
  isName: boolean;
}

/** How good a find is, the lower the better: by what it is in, and whether at a word's start. */
const NAME_START = 0;
const NAME_WORD = 1;
const ALIAS_WORD = 4;
const NAME_INSIDE = 5;
const ALIAS_INSIDE = 8;
/** Every word of the query begins a word, in another order: Mubarak, Khaldoon. */
const SCATTERED = 10;
/** A name that the reader sees in the list beats the start of one in another language. */
const OTHER_LANGUAGE = 2;

function* writingsOf(entity: ListedEntity): Generator<Written> {
  for (const language of LANGUAGES) {
    const text = entity.name[language];
    yield { text, language, isName: true, symbols: foldText(text).symbols };
  }
  for (const { text: pattern, lang } of entity.aliases) {
    for (const text of expandAlternatives(pattern)) {
      yield { text, language: lang, isName: false, symbols: foldText(text).symbols };
    }
  }
}

function gradeOf({ symbols, isName }: Written, at: number): number {
  if (at === 0 && isName) return NAME_START;
  if (at === 0 || symbols[at - 1] === ' ') return isName ? NAME_WORD : ALIAS_WORD;
  return isName ? NAME_INSIDE : ALIAS_INSIDE;
}

/** Where the query stands: at a word's start if it does anywhere. */
function placeOf(symbols: string, query: string): number {
  if (symbols.startsWith(query)) return 0;
  const atWord = symbols.indexOf(` ${query}`);
  return atWord === -1 ? symbols.indexOf(query) : atWord + 1;
}

/** Where a word stands that begins with another; -1 if none does. */
const wordPlace = (symbols: string, word: string): number =>
  symbols.startsWith(word) ? 0 : symbols.indexOf(` ${word}`) + 1 || -1;

interface Place {
  at: number;
  length: number;
  grade: number;
}

/** Where a writing answers a query: as it is written, or with its words in another order, all of them. */
function answer(written: Written, query: string, words: readonly string[]): Place | undefined {
  const { symbols, isName } = written;
  const at = placeOf(symbols, query);
  if (at !== -1) return { at, length: query.length, grade: gradeOf(written, at) };
  if (words.length < 2) return undefined;
  const places = words.map((word) => wordPlace(symbols, word));
  if (places.includes(-1)) return undefined;
  const from = Math.min(...places);
  const end = Math.max(...places.map((place, i) => place + (words[i]?.length ?? 0)));
  return { at: from, length: end - from, grade: SCATTERED + (isName ? 0 : ALIAS_WORD) };
}

/** What an entity is called, each writing by itself and all in one line, in which most queries are seen not to stand. */
interface Writings {
  each: readonly Written[];
  all: string;
}

/** The entities' names and aliases, folded as the matcher folds a page, and looked up as one types. */
export class Search {
  /**
   * Folded at the first search: most visits look only. An entity that is read again has its name's object as long as it is called the same.
   * No WeakMap: with a hundred thousand keys in one, an engine that collects garbage blocks the page for a fifth of a second.
   */
  #writings = new Map<ListedEntity['name'], Writings>();

  /** The best find in an entity, those in `preferred` before others of their kind; undefined if there is none. */
  find(entity: ListedEntity, query: string, preferred: Language): (Found & { grade: number }) | undefined {
    let best: (Place & { written: Written }) | undefined;
    const { each, all } = this.#of(entity);
    const words = query.split(' ');
    if (!words.every((word) => all.includes(word))) return undefined;
    for (const written of each) {
      const place = answer(written, query, words);
      if (!place) continue;
      const grade = place.grade + (written.language === preferred ? 0 : OTHER_LANGUAGE);
      if (!best || grade < best.grade) best = { ...place, written, grade };
    }
    if (!best) return undefined;
    const { written, at, length, grade } = best;
    const { text, language, isName } = written;
    return { text, language, isName, grade, ...spanOf(text, at, length) };
  }

  /** Folds all ahead of the first search, pausing after each hundred, and lets go of what is no longer among them. */
  *prepare(entities: readonly ListedEntity[]): Generator<void, undefined> {
    const writings = new Map<ListedEntity['name'], Writings>();
    for (const [i, entity] of entities.entries()) {
      writings.set(entity.name, this.#of(entity));
      if (i % 100 === 99) yield;
    }
    this.#writings = writings;
    return undefined;
  }

  #of(entity: ListedEntity): Writings {
    let writings = this.#writings.get(entity.name);
    if (!writings) {
      const each = [...writingsOf(entity)];
      writings = { each, all: each.map(({ symbols }) => symbols).join('\n') };
      this.#writings.set(entity.name, writings);
    }
    return writings;
  }
}

/** A query as it is looked up; empty if nothing of it could be a name. */
export const foldQuery = (query: string): string => foldText(query).symbols.trim();
