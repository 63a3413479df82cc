import { LANGUAGES, type Language } from '../../../data/records/language.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import { format } from '../../words/format.ts';
import { labelOf } from '../conflict/value-lines.ts';

const NUMBER = /^\d+$/;
const WHOLE = '(the whole record)';

/** Keys that are called otherwise in some lists. */
const WITHIN: Readonly<Record<string, Readonly<Record<string, 'statement' | 'relation'>>>> = {
  facts: { text: 'statement' },
  relations: { kind: 'relation' },
};

const isLanguage = (key: string): key is Language => LANGUAGES.some((language) => language === key);

function own<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** Where in a path a key stands. */
interface Place {
  before: string;
  next: string;
  /** The list in an item of which it is. */
  list: string | undefined;
}

/** One key of a path in words; a key that no record has stays as it is, and one that says no more than what stands before it is none. */
function stepOf(key: string, { before, next, list }: Place, words: Catalogue): string | undefined {
  const { items, item, parts } = words.pages.imports.fields;
  if (NUMBER.test(key)) return format(own(items, before) ?? item, { number: Number(key) + 1 });
  // The item's own word has the list's; the text of an alias is the alias.
  if ((own(items, key) && NUMBER.test(next)) || (list === 'aliases' && key === 'text')) return undefined;
  const within = own(own(WITHIN, list ?? '') ?? {}, key);
  if (within) return words.editor.labels[within];
  return own(parts, key) ?? labelOf(key, words) ?? key;
}

/**
 * What a field is called, by its path in a record or a pack: `aliases.0.text` is "Alias 1", `name.ar` "Name (Arabic)",
 * `facts.1.sources.0.url` "Fact 2 › Source 1 › Address".
 */
export function fieldWords(path: string, words: Catalogue): string {
  const { languages, parts } = words.pages.imports.fields;
  if (path === WHOLE) return parts.whole;
  const steps: string[] = [];
  let list: string | undefined;
  const keys = path.split('.');
  for (const [i, key] of keys.entries()) {
    const [before = '', next = ''] = [keys[i - 1], keys[i + 1]];
    const last = steps.at(-1);
    if (isLanguage(key) && last) steps.splice(-1, 1, `${last} (${languages[key]})`);
    else steps.push(...[stepOf(key, { before, next, list }, words)].flatMap((step) => step ?? []));
    if (NUMBER.test(next)) list = key;
  }
  return steps.join(' › ');
}
