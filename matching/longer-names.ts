import { BREAK, foldingTable, kindOf } from './fold.ts';
import { isGivenNameHere } from './given-names.ts';
import type { IndexedEntity } from './index.ts';
import { isUpper } from './reader.ts';
import type { Place } from './sightings.ts';
import { wordAfter, wordBefore } from './surroundings.ts';
import {
  AFTER_CITY,
  AFTER_NAME,
  AFTER_PERSON,
  AFTER_SURNAME,
  BEFORE_CITY,
  BEFORE_COUNTRY,
  BEFORE_NAME,
  BEFORE_PERSON,
  BEFORE_SITE,
  BODY,
  BODY_BEFORE,
  CONSENTING,
  DEFINITE,
  DENYING,
  JOINING,
  LINK,
  MAY_BE_NISBA,
  PURPOSE,
  TITLE,
  traitsOf,
  traitsWithoutClitics,
} from './word-traits.ts';

const PASSED_OVER = LINK | TITLE;
const OPENING_QUOTES = '«“"';
const CLOSING_QUOTES = '»”"';
const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const LONGEST_TITLE = 4; // words: Department of Culture and
const LONGEST_PAIR_TITLE = 6; // words: France High-Level Business Council
const HYPHENS = '-‐‑–';
const MOST_BEFORE = 3; // words: جامعة الشيخ

/** A span with the traits of the word on each side, which are asked for so often that they are looked up once. */
interface Beside extends Place {
  /** With those that the word has without its clitics. */
  before: number;
  behind: number;
}

function besideOf(text: string, { start, end }: Place, type: IndexedEntity['type']): Beside {
  const before = wordBefore(text, start);
  const behind = wordAfter(text, end);
  return {
    start,
    end,
    before: before ? traitsWithoutClitics(text, before) : 0,
    behind: behind && (type === 'person' || !isSmallLatin(text, behind)) ? traitsOf(text, behind) : 0,
  };
}

/** True for most words of Latin texts, which make nothing else of a place before them. */
function isSmallLatin(text: string, { start }: Place): boolean {
  const unit = text.charCodeAt(start);
  return unit >= SMALL_A && unit <= SMALL_Z;
}

/** Looks at the word before a span, links and titles passed over; an Arabic word also without its clitics. */
function stands(text: string, { start, before }: Beside, traits: number, passedOver: number): boolean {
  if (!(before & (traits | passedOver))) return false;
  let at = start;
  for (let i = 0; i < MOST_BEFORE; i++) {
    const word = wordBefore(text, at);
    if (!word) return false;
    if (!(traitsOf(text, word) & passedOver)) return (traitsWithoutClitics(text, word) & traits) !== 0;
    at = word.start;
  }
  return false;
}

const MOST_LINKS = 3; // l’accord de l’Élysée

/** The word before an offset, links and titles passed over. */
function headBefore(text: string, at: number): Place | undefined {
  let word = wordBefore(text, at);
  for (let i = 0; word && traitsOf(text, word) & PASSED_OVER; i++) {
    if (i === MOST_LINKS) return undefined;
    word = wordBefore(text, word.start);
  }
  return word;
}

const isCapitalised = (text: string, { start }: Place): boolean => isUpper(text, start);
const isArabic = (text: string, { start }: Place): boolean =>
  kindOf(foldingTable()[text.charCodeAt(start)] ?? BREAK) === 'arabic';

/** Looks at the word behind a span, which must be a name's: a capital, or Arabic, which has none. */
function followed(text: string, { end, behind }: Beside, traits: number): boolean {
  if (!(behind & traits)) return false;
  const word = wordAfter(text, end);
  return word !== undefined && (isCapitalised(text, word) || isArabic(text, word));
}

/** Looks at the capitalised words right behind a span, those between them that names join with (of, and) included. */
function hasInTitle(text: string, { end }: Place, traits: number, longest = LONGEST_TITLE): boolean {
  let at = end;
  for (let i = 0; i < longest; i++) {
    const word = wordAfter(text, at);
    if (!word) return false;
    const own = traitsOf(text, word);
    if (!isCapitalised(text, word) && !(own & JOINING)) return false;
    if (own & traits) return true;
    at = word.end;
  }
  return false;
}

const isPersonInside = (text: string, span: Beside): boolean =>
  stands(text, span, BEFORE_PERSON, TITLE) || followed(text, span, AFTER_PERSON) || (span.behind & AFTER_SURNAME) !== 0;

/** The traité de l’Élysée is no palace; avec l’accord de l’Élysée is. */
function isSiteInside(text: string, span: Place): boolean {
  const word = headBefore(text, span.start);
  if (word && traitsOf(text, word) & BEFORE_SITE) {
    const consenting = headBefore(text, word.start);
    if (!consenting || !(traitsOf(text, consenting) & CONSENTING)) return true;
  }
  return isGivenNameHere(text, span);
}

const isCityInside = (text: string, span: Beside): boolean =>
  stands(text, span, BEFORE_CITY, PASSED_OVER) || followed(text, span, AFTER_CITY) || hasInTitle(text, span, BODY);

/** Arabic papers put names of papers and stations into quotes, names of places never: قالت لـ«الشرق الأوسط». */
const isQuotedTitle = (text: string, span: Place): boolean =>
  isArabic(text, span) &&
  OPENING_QUOTES.includes(text.charAt(span.start - 1) || ' ') &&
  CLOSING_QUOTES.includes(text.charAt(span.end) || ' ');

/** مركز الإمارات للدراسات: a body named after a place says what it is for. */
const isBodyWithPurpose = (text: string, span: Beside): boolean =>
  (span.behind & PURPOSE) !== 0 && stands(text, span, BODY_BEFORE, 0);

/** True for a country’s name that is only an adjective here: للقيادة السعودية. */
const isAdjective = (text: string, span: Beside): boolean =>
  (span.before & DEFINITE) !== 0 && (traitsOf(text, span) & MAY_BE_NISBA) !== 0;

/** A body of two countries: UAE-France High-Level Business Council. */
const isOfPair = (text: string, span: Place): boolean =>
  [text.charAt(span.start - 1), text.charAt(span.end)].some((beside) => beside !== '' && HYPHENS.includes(beside)) &&
  hasInTitle(text, span, BODY, LONGEST_PAIR_TITLE);

const isCountryInside = (text: string, span: Beside): boolean =>
  stands(text, span, BEFORE_COUNTRY, 0) || isAdjective(text, span) || isOfPair(text, span);

/**
 * True if the words beside a span show that it is not the entity by itself: a part of a longer name that
 * no dataset need list (Université de Paris, Paris Agreement, خالد بن محمد بن زايد), an adjective
 * (القيادة السعودية), or a description that is denied (no AI campus). The word lists are the languages'.
 */
export function isPartOfSomethingElse(text: string, place: Place, entity: IndexedEntity): boolean {
  if (entity.type !== 'deal' && entity.type !== 'person' && entity.type !== 'place') return false;
  const span = besideOf(text, place, entity.type);
  if (entity.type === 'deal') return stands(text, span, DENYING, 0);
  if (stands(text, span, BEFORE_NAME, PASSED_OVER) || followed(text, span, AFTER_NAME)) return true;
  if (entity.type === 'person') return isPersonInside(text, span);
  if (entity.kind === 'site') return isSiteInside(text, span) || isAdjective(text, span);
  if (isQuotedTitle(text, span) || isBodyWithPurpose(text, span)) return true;
  return entity.kind === 'city' ? isCityInside(text, span) : isCountryInside(text, span);
}
