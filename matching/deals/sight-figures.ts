import type { Candidate } from '../candidate.ts';
import type { Quantity } from '../figures/quantity.ts';
import { quantitiesWithin } from '../figures/read-quantities.ts';
import { stretchesIn } from '../figures/stretches.ts';
import type { Index } from '../index.ts';
import { covers, type FigureSighting, ownerOf, type Place } from '../sightings.ts';
import { sentenceAround, withinLine } from '../surroundings.ts';
import { contrastBefore, cuesOf, FOREIGN, measuredBefore, OWNED, otherKindAround, STRANGER } from './cues.ts';
import { datesIn } from './dates.ts';
import { hasStranger, isForeign, isOwned, type Known, knownBy, type ReadClauses, type Reading } from './foreign.ts';
import { isMoney } from './kinds.ts';
import { passageBefore } from './passage.ts';
import { isWorthReading, type Piece } from './worth-reading.ts';

/** What a bracket behind an amount, or an “or”, makes of the next: the same in another currency. */
const IN_BRACKET = /^[»”"’]?[^\S\n]?\([^()\n]{0,20}$/;
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
interface Told extends Place, Pick<FigureSighting, 'traits' | 'dates' | 'passage'> {
  /** The line may tell of a deal. */
  isOfDeal: boolean;
}

/** Whom a piece names: any entity, or only what tells of some deal; and the last figure that was sighted in it. */
interface Before {
  anyone: Known;
  ours: Known;
  last?: FigureSighting | undefined;
}

/** How far back a line is read where it may tell of a deal. UTF-16 units. */
const LOOKED_BACK = 600;

/** True if something in the line tells of a deal, or if a power or a count stood there that may be one's. */
function mayBeOfDeal(text: string, sentence: Place, { ours, last }: Before): boolean {
  const line = withinLine(text, sentence, { before: LOOKED_BACK, behind: 0 });
  return (last && !isMoney(last.unit) && last.start >= line.start) || ours(line);
}

function toldBy(text: string, { start, end }: Place, before: Before): Told {
  const words = text.slice(start, end);
  const dates = datesIn(words);
  const isOfDeal = mayBeOfDeal(text, { start, end }, before);
  const passage = isOfDeal ? passageBefore(text, { start, end }, before.anyone) : [];
  return {
    ...{ start, end, isOfDeal, traits: cuesOf(words) },
    ...(dates.length > 0 && { dates }),
    ...(passage.length > 0 && { passage }),
  };
}

/** The contexts that tell of some deal: of a side, its object, or what stands for it. */
function contextsOfDeals({ meta, contextNumbers }: Index): Set<number | undefined> {
  const ids = meta.deals.flatMap(({ described }) =>
    described ? [...described.sides.flat(), ...described.standIns, ...described.objects] : [],
  );
  return new Set(ids.map((id) => contextNumbers.get(id)));
}

function knownIn({ index, names, cues }: Piece): Before {
  const contexts = contextsOfDeals(index);
  const tells = (name: Candidate) =>
    index.contextsOf.get(ownerOf(index, name))?.some((context) => contexts.has(context)) === true ||
    index.meta.deals.some(({ entity }) => entity === ownerOf(index, name));
  const own = cues.filter((cue) => contexts.has(ownerOf(index, cue)));
  return { anyone: knownBy(names, own), ours: knownBy(names.filter(tells), own) };
}

/** What the words beside a figure say of it, and those of its sentence. */
function traitsOf(whole: Reading & { sentence: Told; ours: Known }, quantity: Quantity): number {
  const { text, sentence: told } = whole;
  return (
    told.traits |
    otherKindAround(text, quantity) |
    contrastBefore(text, quantity.start) |
    (isOwned(whole, quantity) ? OWNED : 0) |
    (isForeign(whole, quantity) ? FOREIGN : 0) |
    (told.isOfDeal ? claimAround(whole, quantity) : 0)
  );
}

/** What tells if an unrecorded figure may be of the deal that is told of. */
const claimAround = ({ ours, ...whole }: Reading & { ours: Known }, quantity: Quantity): number =>
  measuredBefore(whole.text, quantity.start) | (hasStranger({ ...whole, known: ours }, quantity) ? STRANGER : 0);

/** The quantities of a text, without those that repeat another in another currency. */
function unconverted(text: string, units: readonly Place[]): Quantity[] {
  let before: Quantity | undefined;
  let wasConverted = false;
  return quantitiesWithin(text, stretchesIn(text, units)).filter((quantity) => {
    wasConverted = isConverted(text, before, quantity, wasConverted);
    before = quantity;
    return !wasConverted;
  });
}

/**
 * The figures of a piece that could be some deal’s, with what the words around them say; all offsets are the
 * piece’s. Names, cues and units come sorted. Sentences end at line breaks, so a cut there changes nothing.
 */
export function sightFigures(text: string, index: Index, { names, cues, units, clauses }: Around): FigureSighting[] {
  if (!index.meta.deals.some(({ figures }) => figures.length > 0)) return [];
  const piece = { text, index, names, cues, quantities: unconverted(text, units) };
  let known: ReturnType<typeof knownIn> | undefined;
  let told: Told | undefined;
  const sightings: FigureSighting[] = [];
  for (const quantity of piece.quantities) {
    const sentence = told && covers(told, quantity) ? told : sentenceAround(text, quantity);
    if (!isWorthReading(quantity, sentence, piece)) continue;
    known ??= knownIn(piece);
    const { anyone, ours } = known;
    if (sentence !== told) told = toldBy(text, sentence, { anyone, ours, last: sightings.at(-1) });
    const { start, end, traits: _, isOfDeal: __, ...rest } = told;
    const traits = traitsOf({ text, sentence: told, known: anyone, ours, clauses }, quantity);
    sightings.push({ ...quantity, sentence: { start, end }, traits, ...rest });
  }
  return sightings;
}
