import type { IndexedEntity } from './index.ts';
import * as ar from './languages/ar.ts';
import * as en from './languages/en.ts';
import * as fr from './languages/fr.ts';
import { isUpper } from './reader.ts';
import { folded, foldedSet, wordAfter, wordsBefore } from './surroundings.ts';

const BEFORE = foldedSet(ar.BEFORE_NAME, fr.BEFORE_NAME, en.BEFORE_NAME);
const BEFORE_CITY = foldedSet(ar.BEFORE_CITY, fr.BEFORE_CITY, en.BEFORE_CITY);
const BEFORE_PERSON = foldedSet(ar.BEFORE_PERSON, fr.BEFORE_PERSON, en.BEFORE_PERSON);
const LINKS = foldedSet(fr.LINKS);
const AFTER = foldedSet(en.AFTER_NAME);
const AFTER_CITY = foldedSet(en.AFTER_CITY);
const AFTER_PERSON = foldedSet(en.AFTER_PERSON);
const DENYING = foldedSet(ar.DENYING, fr.DENYING, en.DENYING);
const CLITIC = /^[وفبلك]?(?:ال)?/;

interface Span {
  start: number;
  end: number;
}

/** Looks at the word before a span, one link passed over if asked; an Arabic word also without its clitics. */
function stands(text: string, { start }: Span, list: ReadonlySet<string>, link: boolean): boolean {
  const [first = '', second = ''] = wordsBefore(text, start, 2).map(folded);
  const word = link && LINKS.has(first) ? second : first;
  return list.has(word) || list.has(word.replace(CLITIC, ''));
}

const followed = (text: string, { end }: Span, list: ReadonlySet<string>): boolean => {
  const word = wordAfter(text, end);
  return word !== '' && isUpper(word[0] as string) && list.has(folded(word));
};

const isPersonInside = (text: string, span: Span): boolean =>
  stands(text, span, BEFORE_PERSON, false) || followed(text, span, AFTER_PERSON);

const isCityInside = (text: string, span: Span): boolean =>
  stands(text, span, BEFORE_CITY, true) || followed(text, span, AFTER_CITY);

const isAdjective = (text: string, { start, end }: Span): boolean =>
  ar.isNisba(folded(text.slice(start, end)), folded(wordsBefore(text, start, 1)[0] ?? ''));

/**
 * True if the words beside a span show that it is not the entity by itself: a part of a longer name that
 * no dataset need list (Université de Paris, Paris Agreement, خالد بن محمد بن زايد), an adjective
 * (القيادة السعودية), or a description that is denied (no AI campus). The word lists are the languages'.
 */
export function isPartOfSomethingElse(text: string, span: Span, entity: IndexedEntity): boolean {
  if (entity.type === 'deal') return stands(text, span, DENYING, false);
  if (entity.type !== 'person' && entity.type !== 'place') return false;
  if (stands(text, span, BEFORE, true) || followed(text, span, AFTER)) return true;
  if (entity.type === 'person') return isPersonInside(text, span);
  return entity.kind === 'city' ? isCityInside(text, span) : isAdjective(text, span);
}
