import { LANGUAGES, type Language } from '../../records/language.ts';
import { COLUMN_ROLES, type ColumnRole } from '../contract.ts';
import { LANGUAGE_WORDS, NAME_WORDS, SUBJECTS, type Subject } from './heading-words.ts';

/** The words of a heading without case, accents, the Arabic article and what is written onto it. */
const wordsOf = (heading: string): string[] =>
  heading
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}ـ]/gu, '')
    .replaceAll('ة', 'ه')
    .replaceAll('ى', 'ي')
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/^[وبل]?ال(?=\p{L}{2})|^لل(?=\p{L}{2})/u, ''));

/** "as of" is written in two words, too. */
function subjectOf(words: readonly string[]): Subject | undefined {
  const all = [...words, ...words.map((word, i) => word + (words[i + 1] ?? ''))];
  return SUBJECTS.find(([, known]) => known.some((word) => all.includes(word)))?.[0];
}

const ARABIC = /\p{Script=Arabic}/u;

/** The language of a column: as its heading says, else as its cells show. */
function languageOfColumn(words: readonly string[], cells: readonly string[], language: Language): Language {
  const said = languageSaid(words);
  if (said) return said;
  const filled = cells.filter((cell) => cell.trim() !== '');
  const arabic = filled.filter((cell) => ARABIC.test(cell)).length;
  if (filled.length > 0 && arabic * 2 > filled.length) return 'ar';
  return language === 'ar' && filled.length > 0 ? 'en' : language;
}

const languageSaid = (words: readonly string[]): Language | undefined =>
  LANGUAGES.find((known) => LANGUAGE_WORDS[known].some((word) => words.includes(word)));

const SPOKEN: readonly Subject[] = ['name', 'description', 'aliases', 'fact'];

const isName = (role: ColumnRole | undefined): boolean => role?.startsWith('name.') === true;

const roleSaid = (heading: string): ColumnRole | undefined =>
  COLUMN_ROLES.find((role) => role.toLowerCase() === heading.trim().toLowerCase());

function roleOf(heading: string, cells: readonly string[], language: Language): ColumnRole {
  const exact = roleSaid(heading);
  if (exact) return exact;
  const words = wordsOf(heading);
  const subject = subjectOf(words);
  if (!subject) return 'ignore';
  if (!SPOKEN.includes(subject)) return subject as ColumnRole;
  return `${subject}.${languageOfColumn(words, cells, language)}` as ColumnRole;
}

/**
 * How surely a heading means a name: it says so outright, it has the word, it says what is named and in which language ("company (fr)"),
 * or only what is named, which beside a name is something else: a person's company.
 */
function surenessOf(heading: string): number {
  if (roleSaid(heading)) return 3;
  const words = wordsOf(heading).filter((word) => word !== '');
  const plain = words.filter((word) => !LANGUAGES.some((language) => LANGUAGE_WORDS[language].includes(word)));
  if (plain.every((word) => NAME_WORDS.includes(word))) return 3;
  if (plain.some((word) => NAME_WORDS.includes(word))) return 2;
  return plain.length < words.length ? 1 : 0;
}

/** The columns of names that go with the surest: of each language the surest one, the first of equals. */
function namesAmong(headings: readonly string[], roles: readonly ColumnRole[]): ReadonlySet<number> {
  const sure = headings
    .flatMap((heading, at) => (isName(roles[at]) ? [{ at, sureness: surenessOf(heading) }] : []))
    .sort((one, other) => other.sureness - one.sureness);
  const isNamed = (sure[0]?.sureness ?? 0) > 1;
  const taken = new Map<ColumnRole | undefined, number>();
  for (const { at, sureness } of sure) {
    if (!taken.has(roles[at]) && (sureness > 0 || !isNamed)) taken.set(roles[at], at);
  }
  return new Set(taken.values());
}

/** Several columns may hold aliases of a language; of all else one is enough. */
const mayRepeat = (role: ColumnRole): boolean => role === 'ignore' || role.startsWith('aliases.');

/** What the columns of a table seem to hold, by their headings in Arabic, French or English and by their cells. */
export function guessRoles(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): ColumnRole[] {
  const meant = headings.map((heading, i) => {
    const cells = rows.map((row) => row[i] ?? '');
    return roleOf(heading, cells, language);
  });
  const names = namesAmong(headings, meant);
  const isTaken = (role: ColumnRole, i: number) =>
    isName(role) ? names.has(i) : mayRepeat(role) || meant.indexOf(role) === i;
  return meant.map((role, i) => (isTaken(role, i) ? role : 'ignore'));
}

export const hasName = (roles: readonly ColumnRole[]): boolean => roles.some(isName);
