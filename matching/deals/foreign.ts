import type { Candidate } from '../candidate.ts';
import { isMagnitude, unitOf } from '../figures/lexicon.ts';
import * as ar from '../languages/deals/ar.ts';
import * as en from '../languages/deals/en.ts';
import * as fr from '../languages/deals/fr.ts';
import { firstFrom, overlap, type Place } from '../sightings.ts';
import { folded, foldedSet } from '../surroundings.ts';

/** A clause of an English sentence, and the name that is its subject, if it is one. UTF-16 offsets in what was read. */
export interface Clause extends Place {
  subject?: Place;
}

/** Reads an English sentence into its clauses; nothing if it cannot yet. */
export type ReadClauses = (sentence: string) => readonly Clause[] | undefined;

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}&.’'-]*";
const LONGEST_NAME = 60; // characters
const OWNER = new RegExp(`(?<![\\p{L}\\p{N}])(${NAME}?)['’]s (?:[\\p{Ll}-]+ )?$`, 'u');
/** $500 billion Stargate project; 20 milliards de Brookfield. */
const BEHIND = new RegExp(`^[ \\u00a0\\u202f](?:(?:from|by|de|par) )?(?<name>${NAME})`, 'u');
const FIRM = [...en.FIRMS, ...fr.FIRMS].join('|');
/** What stands before the name of a firm: la société britannique Zorblatt. */
const FIRM_BEFORE = `(?:${[...en.THE, ...fr.THE].join('|')}) ?(?:\\p{Ll}+ ){0,2}?(?:${FIRM})(?: \\p{Ll}+){0,2} `;
/** What a sentence says in passing between a name and its verb, with or without commas. */
const ASIDE = `(?:,? (?:${[...en.ASIDES, ...fr.ASIDES].join('|')}),?)?`;
const WORD = "\\p{Ll}[\\p{L}’']*";
/** A name at the head of a clause, with the words behind it. */
const SUBJECT = new RegExp(
  `(?<=^|[,;:–—»”] )(?<firm>${FIRM_BEFORE})?(?<name>${NAME}(?: ${NAME}){0,3})${ASIDE} (?<words>${WORD}${ASIDE}(?: ${WORD}){0,2})`,
  'gu',
);

const ASIDES = new RegExp(ASIDE.slice(0, -1), 'gu');
const VERBS = foldedSet(en.DEAL_CUES, fr.DEAL_CUES);
const AUXILIARIES = foldedSet(en.AUXILIARIES, fr.AUXILIARIES);
const ENGLISH = foldedSet(en.COMMON);
const FRENCH = foldedSet(fr.COMMON);
const SMALL_WORDS = foldedSet(en.COMMON, fr.COMMON, en.FIRST_WORDS, fr.FIRST_WORDS);

/** Tells of a name whether it is an entity’s, or tells of some deal. */
export type Known = (place: Place) => boolean;

const LONGEST_ENTRY_SEEN = 300; // characters

/** True of places that an entry of one of the sorted lists overlaps. */
export const knownBy =
  (...lists: readonly (readonly Candidate[])[]): Known =>
  (place) =>
    lists.some((list) => {
      for (let i = firstFrom(list, place.start - LONGEST_ENTRY_SEEN); i < list.length; i++) {
        const other = list[i] as Candidate;
        if (other.start >= place.end) return false;
        if (overlap(other, place)) return true;
      }
      return false;
    });

function ownerBefore(text: string, start: number): Place | undefined {
  const from = Math.max(0, start - LONGEST_NAME);
  const found = OWNER.exec(text.slice(from, start));
  return found ? { start: from + found.index, end: from + found.index + (found[1] as string).length } : undefined;
}

function nameBehind(text: string, end: number): Place | undefined {
  const found = BEHIND.exec(text.slice(end, end + LONGEST_NAME));
  const name = found?.groups?.name;
  if (!found || name === undefined) return undefined;
  const start = end + found[0].length - name.length;
  return { start, end: start + name.length };
}

/** True if the words behind a name begin with a verb of deals, helping verbs passed over. */
function isVerb(words: string): boolean {
  const [first, ...rest] = words
    .split(/[ ’']/)
    .map(folded)
    .filter((word) => !AUXILIARIES.has(word));
  return VERBS.has(first ?? '') || (first === undefined && rest.length > 0);
}

/** True if the sentence is English rather than French, as far as its small words tell. */
export function isEnglish(sentence: string): boolean {
  let english = 0;
  for (const [word] of sentence.matchAll(/[\p{L}]+/gu)) {
    const symbols = folded(word);
    english += Number(ENGLISH.has(symbols)) - Number(FRENCH.has(symbols));
  }
  return english > 0;
}

/** Subjects that are names, as the order of words shows them: Brookfield investira … */
function subjectsByOrder(sentence: string): Clause[] {
  return [...sentence.matchAll(SUBJECT)].flatMap(({ index, groups }) => {
    const { firm = '', name = '', words = '' } = groups ?? {};
    const start = index + firm.length;
    return isVerb(words.replaceAll(ASIDES, '')) && !SMALL_WORDS.has(folded(name))
      ? [{ start: index, end: sentence.length, subject: { start, end: start + name.length } }]
      : [];
  });
}

/** The subject of the last clause that a figure stands in. */
const subjectOf = (clauses: readonly Clause[], { start }: Place): Place | undefined =>
  clauses.findLast(
    (clause) => clause.start <= start && start < clause.end && clause.subject && clause.subject.start < start,
  )?.subject;

export interface Reading {
  text: string;
  sentence: Place;
  known: Known;
  clauses?: ReadClauses | undefined;
}

const CAPITALISED = new RegExp(`(?<![\\p{L}\\p{N}])${NAME}`, 'gu');

/** Small words that begin a sentence, and units: 30 Md€, 1 GW. */
const isNoName = (name: string): boolean =>
  SMALL_WORDS.has(folded(name)) || isMagnitude(name) || unitOf(name) !== undefined;

/** True if a name stands before the figure in its sentence that no deal has to do with. */
export function hasStranger({ text, sentence, known }: Reading, { start }: Place): boolean {
  for (const { 0: name, index } of text.slice(sentence.start, start).matchAll(CAPITALISED)) {
    const at = sentence.start + index;
    if (!isNoName(name) && !known({ start: at, end: at + name.length })) return true;
  }
  return false;
}

/** Clauses up to a figure, since a subject stands before it: by the reader where a sentence is English and names a stranger, so that it is worth reading; else by the order of words. */
function clausesOf(reading: Reading, figure: Place): readonly Clause[] {
  const sentence = reading.text.slice(reading.sentence.start, figure.end).trimStart();
  const worthReading = reading.clauses && isEnglish(sentence) && hasStranger(reading, figure);
  return (worthReading ? reading.clauses?.(sentence) : undefined) ?? subjectsByOrder(sentence);
}

/** Behind a figure at the head of its sentence that is only explained: one gigawatt equals a reactor. */
const EXPLAINED = new RegExp(
  `^,? (?:${[...en.EXPLAINED, ...fr.EXPLAINED, ...ar.EXPLAINED].join('|')})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** True if a figure stands at the head of a sentence that says what so much is, of whomever. */
const isExplained = ({ text, sentence }: Reading, { start, end }: Place): boolean =>
  text.slice(sentence.start, start).trim() === '' && EXPLAINED.test(text.slice(end, end + LONGEST_NAME));

/** Behind a figure of several: a dozen sites of 1 GW each. */
const EACH = new RegExp(`^,? (?:${[...en.EACH, ...fr.EACH, ...ar.EACH].join('|')})(?![\\p{L}\\p{M}])`, 'iu');

/** True if the words right beside a figure say that it is a stranger’s, of a name that no deal has to do with, or of several. */
export function isOwned(reading: Reading, figure: Place): boolean {
  const { text, known } = reading;
  if (EACH.test(text.slice(figure.end, figure.end + LONGEST_NAME)) || isExplained(reading, figure)) return true;
  const beside = [ownerBefore(text, figure.start), nameBehind(text, figure.end)];
  return beside.some((name) => name !== undefined && !known(name));
}

const NEWCOMER = new RegExp(
  `^\\s*(?:${[...en.NEWCOMERS, ...fr.NEWCOMERS].join('|')}) (?:[\\p{L}\\p{M}’'-]+ ){0,3}?(?:${FIRM})(?![\\p{L}\\p{M}])`,
  'iu',
);

/** True if a sentence begins with someone new, and nobody whom a deal knows: a Dutch firm plans a plant in Rotterdam. */
function bringsNewcomer(reading: Reading): boolean {
  const { text, sentence, known } = reading;
  const [head] = NEWCOMER.exec(text.slice(sentence.start, sentence.end)) ?? [];
  if (head === undefined || known({ start: sentence.start, end: sentence.start + head.length })) return false;
  return hasStranger(reading, { start: sentence.end, end: sentence.end });
}

/** How a sentence begins that tells of several, and of none in particular: some will pass 1 GW; certains dépasseront 1 GW. */
const SEVERAL = new RegExp(
  `(?:^|[,;:،؛—–])\\s*(?:(?:${en.SEVERAL.join('|')}) (?:${en.OF_SEVERAL.join('|')})|(?:${fr.SEVERAL.join('|')}) (?:${fr.OF_SEVERAL.join('|')}|(?!dont)[\\p{L}’]+nt)|(?:${ar.SEVERAL.join('|')}))(?![\\p{L}\\p{M}])`,
  'iu',
);

/** True if the subject of a figure’s clause is a stranger, or several of whom none is named. */
export function isForeign(reading: Reading, figure: Place): boolean {
  const { text, sentence, known } = reading;
  if (SEVERAL.test(text.slice(sentence.start, figure.start)) || bringsNewcomer(reading)) return true;
  if (!hasStranger(reading, figure)) return false;
  const from = sentence.start + (/^\s*/.exec(text.slice(sentence.start, sentence.end))?.[0].length ?? 0);
  const inSentence = { start: figure.start - from, end: figure.end - from };
  const subject = subjectOf(clausesOf(reading, figure), inSentence);
  return subject !== undefined && !known({ start: subject.start + from, end: subject.end + from });
}
