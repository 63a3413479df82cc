import type { Figure } from '../../data/records/figure.ts';
import type { Candidate } from '../candidate.ts';
import type { Quantity } from '../figures/quantity.ts';
import { quantitiesWithin } from '../figures/read-quantities.ts';
import { stretchesIn } from '../figures/stretches.ts';
import type { QuantityUnit } from '../figures/words.ts';
import type { Index } from '../index.ts';
import { covers, type FigureSighting, firstFrom, ownerOf, type Place } from '../sightings.ts';
import { sentenceAround } from '../surroundings.ts';
import { isNumberOf } from './compare.ts';
import { contrastBefore, cuesOf, FOREIGN, OWNED, otherKindAround } from './cues.ts';
import { datesIn } from './dates.ts';
import { isForeign, isOwned, type Known, knownBy, type ReadClauses, type Reading } from './foreign.ts';
import type { IndexedDeal } from './indexed-deal.ts';

const MONEY: ReadonlySet<string> = new Set(['EUR', 'USD', 'GBP', 'SAR', 'AED']);

/** Units that can be compared with each other, if only to say that the currency differs. */
export const isSameKind = (a: QuantityUnit | Figure['unit'], b: QuantityUnit | Figure['unit']): boolean =>
  a === b || (MONEY.has(a) && MONEY.has(b));

export const isMoney = (unit: QuantityUnit): boolean => MONEY.has(unit);

/** What a bracket behind an amount, or an “or”, makes of the next: the same in another currency. */
const IN_BRACKET = /^[^\S\n]?\((?:[^()\n]{0,20}[^\S\n])?$/;
const OR = /^,? (?:or|soit|أي)(?: \p{L}+){0,2} $/u;

function isConverted(text: string, before: Quantity | undefined, quantity: Quantity, wasConverted: boolean): boolean {
  if (!before || !isMoney(quantity.unit) || !isMoney(before.unit)) return false;
  const between = text.slice(before.end, quantity.start);
  if (wasConverted) return before.unit === quantity.unit && !/[)\n]/.test(between) && between.length <= 20;
  return before.unit !== quantity.unit && (IN_BRACKET.test(between) || OR.test(between));
}

interface Around {
  names: readonly Candidate[];
  cues: readonly Candidate[];
  units: readonly Candidate[];
  clauses?: ReadClauses | undefined;
}

/** A sentence’s words are read once for all its figures. */
interface Told extends Place {
  traits: number;
  dates: ReturnType<typeof datesIn>;
}

function toldBy(text: string, sentence: Place): Told {
  const words = text.slice(sentence.start, sentence.end);
  return { ...sentence, traits: cuesOf(words), dates: datesIn(words) };
}

/** The cues that tell of some deal: of a side, its object, or what stands for it. */
function cuesOfDeals(index: Index, cues: readonly Candidate[]): Candidate[] {
  const ids = index.meta.deals.flatMap(({ described }) =>
    described ? [...described.sides.flat(), ...described.standIns, ...described.objects] : [],
  );
  const contexts = new Set(ids.map((id) => index.contextNumbers.get(id)));
  return cues.filter((cue) => contexts.has(ownerOf(index, cue)));
}

/** True if a name of the deal stands in a sentence. */
function isNamedIn(sentence: Place, deal: IndexedDeal, index: Index, names: readonly Candidate[]): boolean {
  for (let i = firstFrom(names, sentence.start); i < names.length; i++) {
    const name = names[i] as Candidate;
    if (name.start >= sentence.end) return false;
    if (ownerOf(index, name) === deal.entity) return true;
  }
  return false;
}

/** Only a number that some deal has, or one beside a deal's name, is worth reading the sentence for. */
function mayBeOurs(quantity: Quantity, sentence: Place, index: Index, names: readonly Candidate[]): boolean {
  return index.meta.deals.some((deal) => {
    const own = deal.figures.filter(({ unit }) => isSameKind(unit, quantity.unit));
    return (
      own.some((figure) => isNumberOf(quantity, figure)) || (own.length > 0 && isNamedIn(sentence, deal, index, names))
    );
  });
}

/** What the words beside a figure say of it, and those of its sentence. */
function traitsOf(text: string, quantity: Quantity, told: Told, reading: Pick<Reading, 'known' | 'clauses'>): number {
  const whole = { text, sentence: told, ...reading };
  return (
    told.traits |
    otherKindAround(text, quantity) |
    contrastBefore(text, quantity.start) |
    (isOwned(whole, quantity) ? OWNED : 0) |
    (isForeign(whole, quantity) ? FOREIGN : 0)
  );
}

/**
 * The figures of a piece that could be some deal’s, with what the words around them say; all offsets are the
 * piece’s. Names, cues and units come sorted. Sentences end at line breaks, so a cut there changes nothing.
 */
export function sightFigures(text: string, index: Index, around: Around): FigureSighting[] {
  if (!index.meta.deals.some(({ figures }) => figures.length > 0)) return [];
  const { names, units, clauses } = around;
  let known: Known | undefined;
  const sightings: FigureSighting[] = [];
  let told: Told | undefined;
  let before: Quantity | undefined;
  let wasConverted = false;
  for (const quantity of quantitiesWithin(text, stretchesIn(text, units))) {
    wasConverted = isConverted(text, before, quantity, wasConverted);
    before = quantity;
    const sentence = told && covers(told, quantity) ? told : sentenceAround(text, quantity);
    if (wasConverted || !mayBeOurs(quantity, sentence, index, names)) continue;
    if (sentence !== told) told = toldBy(text, sentence);
    known ??= knownBy(names, cuesOfDeals(index, around.cues));
    const { start, end, dates } = told;
    const traits = traitsOf(text, quantity, told, { known, clauses });
    sightings.push({ ...quantity, sentence: { start, end }, traits, ...(dates.length > 0 && { dates }) });
  }
  return sightings;
}
