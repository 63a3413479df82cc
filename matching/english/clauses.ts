import nlp from 'compromise/two';
import type { Clause } from '../deals/foreign.ts';
import { REPORTING_VERBS } from '../languages/deals/en.ts';

/** British nouns that compromise reads as verbs. */
nlp.addWords({ 'data centre': 'Noun', 'data centres': 'Noun', centre: 'Noun', centres: 'Noun' }, true);

/**
 * What of compromise's own steps is taken. Its last, `postTagger`, looks over the tags with some thousand patterns: it would take three
 * quarters of the time, and finds no other clauses in news text.
 */
const STEPS = ['contractions', 'freeze', 'lexicon', 'preTagger', 'contractionTwo', 'offset'];

/** A word as compromise tells of it. */
interface Term {
  text: string;
  /** What stands between it and the next one. */
  post: string;
  tags: ReadonlySet<string>;
  offset: { start: number; length: number };
}

const has = ({ tags }: Term, ...wanted: readonly string[]): boolean => wanted.some((tag) => tags.has(tag));
const isCapitalised = ({ text }: Term): boolean => /^\p{Lu}/u.test(text);
const isAnd = ({ text }: Term): boolean => /^(?:and|&)$/.test(text);
const isVerb = (term: Term): boolean => has(term, 'Verb') && !has(term, 'Gerund');
const startOf = (term: Term): number => term.offset.start;
const endOf = ({ offset }: Term): number => offset.start + offset.length;

/** Nouns that a sentence may begin with, capital and all: Construction will cost … */
const COMMON_NOUN = /(?:tion|sion|ment|ness|ity|ance|ence|ing|ure|age|work|cost|money|power|capacity)s?$/i;
const RELATIVE = /^(?:which|who|that)$/i;
const SEGMENT_END = /[,;:–—]/;
const REPORTING: ReadonlySet<string> = new Set(REPORTING_VERBS);

/** A capital at the head of a sentence is only a name's if the word is no common noun. */
const isName = (term: Term, isFirst: boolean): boolean =>
  isCapitalised(term) &&
  !has(term, 'Pronoun', 'Determiner', 'Preposition', 'Conjunction', 'Value', 'Date') &&
  !(isFirst && (has(term, 'Plural', 'Actor', 'Uncountable', 'Adjective', 'Adverb') || COMMON_NOUN.test(term.text)));

/** Where the common nouns begin that may stand behind a name: the Zorblatt group. */
function withoutNouns(terms: readonly Term[]): number {
  let end = terms.length;
  while (end > 1 && terms.length - end < MOST_NOUNS && isCommonNoun(terms[end - 1] as Term)) end--;
  return end;
}
const MOST_NOUNS = 3;
const isCommonNoun = (term: Term): boolean =>
  has(term, 'Noun', 'Value') && !has(term, 'Pronoun') && !isCapitalised(term);

/** The names right before a clause's verb, joined by “and”. */
function nameBefore(terms: readonly Term[], isFirst: boolean): Term[] {
  const end = withoutNouns(terms);
  let from = end;
  while (from > 0) {
    const term = terms[from - 1] as Term;
    if (!isName(term, isFirst && from === 1) && !(isAnd(term) && from < end)) break;
    from--;
  }
  const before = terms[from - 1];
  const isOther = before && has(before, 'Value', 'Preposition'); // 1 GW; officials in Paris
  return isOther ? [] : terms.slice(from, end);
}

/** The words of a sentence up to each comma or the like. */
function segmentsOf(terms: readonly Term[]): Term[][] {
  const segments: Term[][] = [[]];
  for (const term of terms) {
    segments.at(-1)?.push(term);
    if (SEGMENT_END.test(term.post)) segments.push([]);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** A verb with its helpers, as positions in a segment, and the words since the verb before. */
interface Verb {
  from: number;
  end: number;
  before: Term[];
}

/** A noun that is read as a verb mostly ends its segment: a rival of the Emirati fund. */
const isNounAtEnd = (segment: readonly Term[], at: number): boolean =>
  at === segment.length - 1 &&
  has(segment[at] as Term, 'PresentTense') &&
  !isVerb(segment[at - 1] ?? (segment[at] as Term));

/** The world's largest: compromise hears an “is” in it. */
const isImagined = (segment: readonly Term[], at: number): boolean =>
  segment[at]?.text === '' && !(segment[at + 1] && has(segment[at + 1] as Term, 'Verb'));

/** A participle before its noun: the announced sum, the largest decarbonised site. */
const isAttribute = (segment: readonly Term[], at: number): boolean =>
  at > 0 &&
  has(segment[at] as Term, 'PastTense') &&
  has(segment[at - 1] as Term, 'Determiner', 'Adjective', 'Possessive');

const isNoVerb = (segment: readonly Term[], at: number): boolean =>
  !isVerb(segment[at] as Term) || isNounAtEnd(segment, at) || isImagined(segment, at) || isAttribute(segment, at);

function verbsOf(segment: readonly Term[]): Verb[] {
  const verbs: Verb[] = [];
  for (let at = 0; at < segment.length; at++) {
    if (isNoVerb(segment, at)) continue;
    const from = at;
    while (at + 1 < segment.length && isVerb(segment[at + 1] as Term)) at++;
    const before = segment.slice(verbs.at(-1)?.end ?? 0, from).filter(isOfSubject);
    verbs.push({ from, end: at + 1, before });
  }
  return verbs;
}

const isOfSubject = (term: Term): boolean => !has(term, 'Adverb') && !RELATIVE.test(term.text);

const placeOf = (terms: readonly Term[]): Clause['subject'] => {
  const [first, last] = [terms[0], terms.at(-1)];
  return first && last && { start: startOf(first), end: endOf(last) };
};

/** Without a subject of its own a verb has that of the one before: …, beginning with; they would build; to build. */
const isSubjectless = (before: readonly Term[]): boolean =>
  before.every((term) => has(term, 'Pronoun', 'Conjunction', 'Possessive', 'Value')) || before.at(-1)?.text === 'to';

/** A segment without a verb is a name set off by commas, or goes on with what stood before it. */
const isBareName = (segment: readonly Term[], isFirst: boolean): boolean =>
  segment.every((term, i) => isName(term, isFirst && i === 0) || isAnd(term));

/** Who reports a figure is not whose figure it is. */
const isReport = (segment: readonly Term[], { from, end }: Verb): boolean =>
  segment.slice(from, end).every(({ text }) => REPORTING.has(text.toLowerCase()));

type Subject = Clause['subject'];

const clauseOf = (first: Term, end: number, subject: Subject): Clause => ({
  start: startOf(first),
  end,
  ...(subject && { subject }),
});

/** The clauses of a segment, and the subject that it leaves to the next one; `left` is what the one before has left. */
function clausesIn(segment: readonly Term[], isFirst: boolean, left: Subject): { clauses: Clause[]; left: Subject } {
  const [head, end] = [segment[0] as Term, endOf(segment.at(-1) as Term)];
  const verbs = verbsOf(segment);
  if (verbs.length === 0) {
    // The British company Zorblatt, meanwhile, plans …
    const leading = isFirst ? placeOf(nameBefore(segment, true)) : undefined;
    const subject = isBareName(segment, isFirst) ? placeOf(segment) : (leading ?? left);
    return { clauses: [clauseOf(head, end, subject)], left: subject };
  }
  let last = left;
  const clauses = verbs.map((verb, i) => {
    const own = placeOf(nameBefore(verb.before, isFirst && i === 0));
    last = own ?? (isSubjectless(verb.before) ? last : undefined);
    const next = segment[verbs[i + 1]?.from ?? segment.length];
    const first = i === 0 ? head : (segment[verb.from] as Term);
    return clauseOf(first, next ? startOf(next) : end, isReport(segment, verb) ? undefined : last);
  });
  return { clauses, left: last };
}

/**
 * Reads an English sentence into its clauses, one a verb, and finds the subjects that are names. Half a millisecond a sentence, and some 100 ms
 * to set up, so this module is only to be imported where a sentence is worth it.
 */
export function readClauses(sentence: string): Clause[] {
  const parsed = nlp.tokenize(sentence).compute(STEPS).docs as unknown as Term[][];
  const all: Clause[] = [];
  let left: Subject;
  for (const [i, segment] of segmentsOf(parsed.flat()).entries()) {
    const read = clausesIn(segment, i === 0, left);
    all.push(...read.clauses);
    left = read.left;
  }
  return all;
}
