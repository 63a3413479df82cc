import type { Language } from '../../data/records/language.ts';
import type { Catalogue } from '../words/catalogue.ts';
import { format, formatCount } from '../words/format.ts';
import type { ListedChange } from './manager-store.ts';

/** What a change did, in words: with one entity its name, else how many. */
export function describeChange({ kind, count, name }: ListedChange, language: Language, words: Catalogue): string {
  const text = formatCount(words.listing.changes[kind], count, language);
  return format(text, { name: name?.[language] ?? '…' });
}
