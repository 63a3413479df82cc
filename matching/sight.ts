import { isAcronym } from './acronyms.ts';
import type { Candidate } from './candidate.ts';
import { toldBeside } from './deals/describe.ts';
import type { Index } from './index.ts';
import { withLastDot } from './last-dot.ts';
import { movedFigure } from './moved.ts';
import { ownerBefore } from './owners.ts';
import { withQuotes } from './quotes.ts';
import { covers, type FigureSighting, lengthOf, type Place, ruleOf, type Sighting } from './sightings.ts';
import { LONGEST_HALF, sentenceAround } from './surroundings.ts';

const movedPlace = ({ start, end }: Place, by: number): Place => ({ start: start + by, end: end + by });

/** Adds what evidence is weighed by: the sentence, an owner, the letters of an acronym. */
function addSurroundings(text: string, name: Sighting, sentence: Place, at: number, otherwise: 'take' | 'leave'): void {
  const { start, end } = name;
  name.sentence = movedPlace(sentence, at);
  const owner = otherwise === 'leave' ? ownerBefore(text, start) : undefined;
  if (owner) name.owner = movedPlace(owner, at);
  if (isAcronym(text, name)) name.acronym = text.slice(start, end);
}

/** More of an endless sentence tells nothing of a phrase in it. UTF-16 units on each side. */
const TOLD = 400;

/** Adds what a phrase that only describes a deal is judged by: its sentence, and what that says besides. */
function addTold(text: string, name: Sighting, at: number): void {
  const whole = sentenceAround(text, name);
  const sentence = { start: Math.max(whole.start, name.start - TOLD), end: Math.min(whole.end, name.end + TOLD) };
  name.told = toldBeside(text, name, sentence);
  name.sentence = movedPlace(sentence, at);
}

/** Makes of candidates what the rest of the document must know of them; `at` is the piece’s offset in it. */
export function sightNames(text: string, index: Index, names: readonly Candidate[], at: number): Sighting[] {
  let sentence: Place = { start: 0, end: 0 };
  for (const name of names as Sighting[]) {
    const { context, described } = ruleOf(index, name) ?? {};
    if (context) {
      if (!covers(sentence, name) || lengthOf(sentence) > LONGEST_HALF) sentence = sentenceAround(text, name);
      addSurroundings(text, name, sentence, at, context.otherwise);
    }
    if (described) addTold(text, name, at);
    const span = withLastDot(text, withQuotes(text, name));
    name.start = span.start + at;
    name.end = span.end + at;
  }
  return names as Sighting[];
}

/** Figures in offsets of the document, in which their piece begins at `at`. */
export const placeFigures = (figures: readonly FigureSighting[], at: number): FigureSighting[] =>
  figures.map((figure) => movedFigure(figure, at));
