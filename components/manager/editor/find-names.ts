import { LANGUAGES, type Language, type Localized } from '../../../data/records/language.ts';
import { foldText } from '../folded-text.ts';
import type { Names } from '../names.ts';

/** What is shown below a field: more would not be read. */
const MOST_SHOWN = 8;
const SLICE = 8; // ms, so that typing stays smooth

/** A name that begins with what is looked for, has a word that does, or has it anywhere. */
const STARTS = 0;
const WORD_STARTS = 1;
const WITHIN = 2;
const NOT = 3;

const folded = new WeakMap<Localized, Readonly<Record<Language, string>>>();

function foldedOf(name: Localized): Readonly<Record<Language, string>> {
  const known = folded.get(name);
  if (known) return known;
  const { ar, fr, en } = name;
  const made = { ar: foldText(ar).symbols, fr: foldText(fr).symbols, en: foldText(en).symbols };
  folded.set(name, made);
  return made;
}

function gradeIn(text: string, query: string): number {
  const at = text.indexOf(query);
  if (at <= 0) return at === 0 ? STARTS : NOT;
  return text.includes(` ${query}`) ? WORD_STARTS : WITHIN;
}

const gradeOf = (name: Localized, query: string): number =>
  Math.min(...LANGUAGES.map((language) => gradeIn(foldedOf(name)[language], query)));

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Ids of the entities whose names answer a query best, in any of the languages. Gives others a turn; stops when aborted. */
export async function findNames(names: Names, text: string, signal: AbortSignal): Promise<string[]> {
  const query = foldText(text).symbols.trim();
  const found: string[][] = [[], [], []];
  let since = performance.now();
  for (const [id, { name }] of query === '' ? [] : names) {
    found[gradeOf(name, query)]?.push(id);
    if ((found[STARTS]?.length ?? 0) >= MOST_SHOWN) break;
    if (performance.now() - since < SLICE) continue;
    await turn();
    signal.throwIfAborted();
    since = performance.now();
  }
  return found.flat().slice(0, MOST_SHOWN);
}
