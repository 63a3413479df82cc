import type { EntityType } from '../records/entity-type.ts';
import type { Language } from '../records/language.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Letters and small words of French names that English ones lack. */
const FRENCH = /[éèêàâçœîôû]|(?:^|[\s'’])(?:de|du|des|la|le|les|et|l|d)(?=[\s'’])/giu;

/** A name with a French sign in every so many letters is French. */
const LETTERS_A_SIGN = 60;

/** The language of names, as their letters and small words show it. */
export function languageOfNames(text: string): Language {
  const letters = count(text, /\p{L}/gu);
  if (count(text, /\p{Script=Arabic}/gu) * 2 > letters) return 'ar';
  return count(text, FRENCH) * LETTERS_A_SIGN > letters ? 'fr' : 'en';
}

const PERSON = /^\p{L}[\p{L}.’'-]*(?: \p{L}[\p{L}.’'-]*){1,3}$/u;

/** Persons, if nearly every name is two to four plain words; else organisations. The reader can say better. */
export function typeOfNames(names: readonly string[]): EntityType {
  const likely = names.filter((name) => PERSON.test(name)).length;
  return names.length > 0 && likely >= names.length * 0.8 ? 'person' : 'organisation';
}
