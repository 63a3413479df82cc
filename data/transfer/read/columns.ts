import { LANGUAGES, type Language } from '../../records/language.ts';
import { COLUMN_ROLES, type ColumnRole } from '../contract.ts';
import { LANGUAGE_WORDS, SUBJECTS, type Subject } from './heading-words.ts';

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
  const said = LANGUAGES.find((known) => LANGUAGE_WORDS[known].some((word) => words.includes(word)));
  if (said) return said;
  const filled = cells.filter((cell) => cell.trim() !== '');
  const arabic = filled.filter((cell) => ARABIC.test(cell)).length;
  if (filled.length > 0 && arabic * 2 > filled.length) return 'ar';
  return language === 'ar' && filled.length > 0 ? 'en' : language;
}

const SPOKEN: readonly Subject[] = ['name', 'description', 'aliases', 'fact'];

function roleOf(heading: string, cells: readonly string[], language: Language): ColumnRole {
  const exact = COLUMN_ROLES.find((role) => role.toLowerCase() === heading.trim().toLowerCase());
  if (exact) return exact;
  const words = wordsOf(heading);
  const subject = subjectOf(words);
  if (!subject) return 'ignore';
  if (!SPOKEN.includes(subject)) return subject as ColumnRole;
  return `${subject}.${languageOfColumn(words, cells, language)}` as ColumnRole;
}

/** Several columns may hold aliases of a language; of all else one is enough. */
const mayRepeat = (role: ColumnRole): boolean => role === 'ignore' || role.startsWith('aliases.');

/** What the columns of a table seem to hold, by their headings in Arabic, French or English and by their cells. */
export function guessRoles(
  headings: readonly string[],
  rows: readonly (readonly string[])[],
  language: Language,
): ColumnRole[] {
  const roles: ColumnRole[] = [];
  for (const [i, heading] of headings.entries()) {
    const cells = rows.map((row) => row[i] ?? '');
    const role = roleOf(heading, cells, language);
    roles.push(roles.includes(role) && !mayRepeat(role) ? 'ignore' : role);
  }
  return roles;
}

export const hasName = (roles: readonly ColumnRole[]): boolean => roles.some((role) => role.startsWith('name.'));
