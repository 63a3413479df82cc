import type { ContextRule } from '../data/records/alias.ts';
import type { Candidate } from './find.ts';
import { sentenceAround } from './surroundings.ts';

/** Where something that counts for or against a reading stands. UTF-16 offsets. */
export interface Place {
  start: number;
  end: number;
}

/** Evidence by context id, each list in the order of the text. */
export type Evidence = ReadonlyMap<string, readonly Place[]>;

/** Evidence of another sentence is as far as this many characters more. */
const OTHER_SENTENCE = 400;

interface Nearest {
  distance: number;
  place: Place;
}

/** A span and the sentence that it stands in. */
interface Placed {
  span: Candidate;
  sentence: { from: number; to: number };
}

function nearest(
  { span, sentence }: Placed,
  places: readonly Place[],
  within: ContextRule['within'],
): Nearest | undefined {
  let best: Nearest | undefined;
  for (const place of places) {
    if (place.start < span.end && span.start < place.end) continue;
    const inSentence = place.start >= sentence.from && place.end <= sentence.to;
    if (!inSentence && within === 'sentence') continue;
    const gap = place.start >= span.end ? place.start - span.end : span.start - place.end;
    const distance = inSentence ? gap : gap + OTHER_SENTENCE;
    if (!best || distance < best.distance) best = { distance, place };
  }
  return best;
}

const nearer = (a: Nearest | undefined, b: Nearest | undefined) =>
  a && b ? (b.distance < a.distance ? b : a) : (a ?? b);

/** What a context rule decides, and the evidence that decided it. */
export interface Verdict {
  take: boolean;
  because?: Place;
}

/** Weighs the nearest evidence for a reading against the nearest that speaks for another. */
export function weigh(rule: ContextRule, span: Candidate, evidence: Evidence, text: string): Verdict {
  const placed = { span, sentence: sentenceAround(text, span.start, span.end) };
  const of = (id: string, within: ContextRule['within']) => nearest(placed, evidence.get(id) ?? [], within);
  const pro = rule.for.map((id) => of(id, rule.within));
  const whole = !rule.all || pro.every((found) => found);
  const best = whole ? pro.reduce(nearer, undefined) : undefined;
  // Evidence against counts from anywhere: another country's plan stays another's in the next sentence.
  const contra = rule.against.map((id) => of(id, 'document')).reduce(nearer, undefined);
  if (best && (!contra || best.distance <= contra.distance)) return { take: true, because: best.place };
  if (contra) return { take: false, because: contra.place };
  return { take: rule.otherwise === 'take' };
}
