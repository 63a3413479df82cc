import type { Language, Localized } from '../../data/records/language.ts';

/** Written out: the records' own list would bring its validators into every page. */
const LANGUAGES: readonly Language[] = ['ar', 'fr', 'en'];

/** The name as the other languages write it, each spelling once. */
export function otherNames(name: Localized, language: Language): [name: string, language: Language][] {
  const spelled = new Map([[name[language], language]]);
  for (const other of LANGUAGES) if (!spelled.has(name[other])) spelled.set(name[other], other);
  return [...spelled].slice(1);
}
