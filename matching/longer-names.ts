import { foldingTable, kindOf } from './fold.ts';
import type { IndexedEntity } from './index.ts';
import * as ar from './languages/ar.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import { isUpper } from './reader.ts';
import { folded, foldedSet, wordsAfter, wordsBefore } from './surroundings.ts';

const BEFORE = foldedSet(ar.BEFORE_NAME, fr.BEFORE_NAME, en.BEFORE_NAME);
const BEFORE_CITY = foldedSet(ar.BEFORE_CITY, fr.BEFORE_CITY, en.BEFORE_CITY);
const BEFORE_PERSON = foldedSet(ar.BEFORE_PERSON, fr.BEFORE_PERSON, en.BEFORE_PERSON);
const TITLES = foldedSet(ar.TITLES, fr.TITLES, en.TITLES);
const PASSED_OVER = new Set([...foldedSet(fr.LINKS), ...TITLES]);
const NONE: ReadonlySet<string> = new Set();
const AFTER = foldedSet(en.AFTER_NAME);
const AFTER_CITY = foldedSet(en.AFTER_CITY);
const BODIES = foldedSet(en.BODIES);
const JOINING = foldedSet(en.JOINING);
const AFTER_PERSON = foldedSet(en.AFTER_PERSON);
const DENYING = foldedSet(ar.DENYING, fr.DENYING, en.DENYING);
const OPENING_QUOTES = '«“"';
const CLOSING_QUOTES = '»”"';
const LONGEST_TITLE = 4; // words: Department of Culture and
const CLITIC = /^[وف]?(?:لل|[بلك]?(?:ال)?)/;

interface Span {
  start: number;
  end: number;
}

/** Looks at the word before a span, links and titles passed over; an Arabic word also without its clitics. */
function stands(text: string, { start }: Span, list: ReadonlySet<string>, passedOver: ReadonlySet<string>): boolean {
  const words = wordsBefore(text, start, 3).map(folded);
  const word = words.find((candidate) => !passedOver.has(candidate)) ?? '';
  return list.has(word) || list.has(word.replace(CLITIC, ''));
}

const isCapitalised = (word: string): boolean => isUpper(word[0] ?? '');

const followed = (text: string, { end }: Span, list: ReadonlySet<string>): boolean => {
  const [word = ''] = wordsAfter(text, end, 1);
  return isCapitalised(word) && list.has(folded(word));
};

/** The capitalised words right behind a span, those between them that names join with (of, and) included. */
function titleBehind(text: string, { end }: Span): string[] {
  const words = wordsAfter(text, end, LONGEST_TITLE);
  const stop = words.findIndex((word) => !isCapitalised(word) && !JOINING.has(folded(word)));
  return words.slice(0, stop < 0 ? LONGEST_TITLE : stop).map(folded);
}

const isPersonInside = (text: string, span: Span): boolean =>
  stands(text, span, BEFORE_PERSON, TITLES) || followed(text, span, AFTER_PERSON);

const isCityInside = (text: string, span: Span): boolean =>
  stands(text, span, BEFORE_CITY, PASSED_OVER) ||
  followed(text, span, AFTER_CITY) ||
  titleBehind(text, span).some((word) => BODIES.has(word));

/** Arabic papers put names of papers and stations into quotes, names of places never: قالت لـ«الشرق الأوسط». */
const isQuotedTitle = (text: string, { start, end }: Span): boolean =>
  OPENING_QUOTES.includes(text[start - 1] ?? ' ') &&
  CLOSING_QUOTES.includes(text[end] ?? ' ') &&
  kindOf(foldingTable()[text.charCodeAt(start)] as number) === 'arabic';

const isAdjective = (text: string, { start, end }: Span): boolean =>
  ar.isNisba(folded(text.slice(start, end)), folded(wordsBefore(text, start, 1)[0] ?? ''));

/**
 * True if the words beside a span show that it is not the entity by itself: a part of a longer name that
 * no dataset need list (Université de Paris, Paris Agreement, خالد بن محمد بن زايد), an adjective
 * (القيادة السعودية), or a description that is denied (no AI campus). The word lists are the languages'.
 */
export function isPartOfSomethingElse(text: string, span: Span, entity: IndexedEntity): boolean {
  if (entity.type === 'deal') return stands(text, span, DENYING, NONE);
  if (entity.type !== 'person' && entity.type !== 'place') return false;
  if (stands(text, span, BEFORE, PASSED_OVER) || followed(text, span, AFTER)) return true;
  if (entity.type === 'person') return isPersonInside(text, span);
  if (entity.kind !== 'site' && isQuotedTitle(text, span)) return true;
  return entity.kind === 'city' ? isCityInside(text, span) : isAdjective(text, span);
}
