import type { Evidence } from '../evidence.ts';
import type { FigureSighting, Place } from '../sightings.ts';
import { isPlausible, isRange, type Relation, relationTo } from './compare.ts';
import {
  ANOTHER,
  DEAL_CUE,
  FOREIGN,
  INVESTED,
  MEASURED,
  OFFERED,
  OTHER_KIND,
  OTHER_KIND_BESIDE,
  OWNED,
  REPORTED,
  STRANGER,
} from './cues.ts';
import { isMonthOf, isYearsBefore } from './dates.ts';
import { partBefore } from './floor.ts';
import { datesOf, type IndexedDeal, type IndexedFigure } from './indexed-deal.ts';
import { isMoney, isSameKind } from './kinds.ts';
import { gapBetween } from './nearest.ts';
import { DESCRIBED, HINTED, NAMED, type Standing, standingOf } from './standing.ts';

/** A figure of a text that may be one of a deal’s. */
export interface Link {
  figure: FigureSighting;
  deal: IndexedDeal;
  id: string;
  relation: Relation;
  standing: Standing;
  isOtherCurrency: boolean;
  /** True if the deal has no other figure of this kind, so that a value that is not recorded can only be this one’s. */
  isOnly: boolean;
  /** True if it is of the size of the recorded ones. */
  isPlausible: boolean;
}

/** What is known of the document: where each deal is named, and the evidence for contexts. */
export interface Told {
  mentionsOf: (deal: string) => readonly Place[];
  /** Figures that were taken for the deal's, in the order of the document. */
  takenOf: (deal: string) => readonly Place[];
  evidence: Evidence;
}

/** Between a figure that is not recorded and the deal’s name: a €40bn AI campus, an AI campus of up to 2 GW. UTF-16 units. */
const ATTACHED = 40;
/** Between figures of one list: 70 hectares of land, and 1.5 GW. UTF-16 units. */
const LISTED = 40;

/** A single sum is common, so more must speak for it than for a range or a power. */
function isSoundSum({ figure, standing, relation }: Link): boolean {
  if (standing.level === NAMED || (relation.isPart && standing.holds)) return true;
  return relation.isPart
    ? standing.isSidedHere || (standing.level >= HINTED && (figure.traits & (INVESTED | REPORTED)) !== 0)
    : standing.level >= DESCRIBED && (figure.traits & INVESTED) !== 0;
}

const isDated = ({ figure, relation: { asOf } }: Link): boolean =>
  asOf !== undefined && (figure.dates ?? []).some((date) => isMonthOf(date, asOf));

/** Sites may be of anything: their kind must have stood on the page, and someone must be said to have named them. */
function areNamed({ figure: { traits }, standing }: Link): boolean {
  if (standing.level >= DESCRIBED) return true;
  if (!standing.isOnTopic) return false;
  return standing.level >= HINTED || (standing.isSided && (traits & OFFERED) !== 0);
}

function isSoundEqual(link: Link): boolean {
  const { figure, standing, isOtherCurrency } = link;
  if (isMoney(figure.unit)) {
    if (!isRange(figure)) return isSoundSum(link);
    return standing.level >= HINTED || standing.side !== undefined;
  }
  if (isOtherCurrency) return false;
  if (isDated(link)) return true;
  return figure.unit === 'sites' ? areNamed(link) : standing.level >= HINTED;
}

/** A value that no record has belongs to a deal only where it stands right beside its name. */
function isAttached({ figure, standing: { mention }, isOnly }: Link): boolean {
  return isOnly && mention !== undefined && gapBetween(figure, mention) <= ATTACHED;
}

/** True if somebody is said to report a figure, or if it is said what it measures, and nothing that could be another’s. */
function isClaimed({ figure, relation, standing: { level, side, object } }: Link, beside: Place | undefined): boolean {
  const { unit, traits, passage } = figure;
  if ((traits & REPORTED) !== 0 || relation.kind === 'end') return true;
  const isOfOthers = (traits & (STRANGER | ANOTHER)) !== 0 || ((passage?.[0]?.traits ?? 0) & OTHER_KIND) !== 0;
  const isListed = beside !== undefined && gapBetween(beside, figure) <= LISTED;
  if (beside && (traits & (isListed ? STRANGER : STRANGER | ANOTHER)) === 0) return true;
  if (unit === 'sites') return (traits & OFFERED) !== 0;
  return (traits & MEASURED) !== 0 && (level === NAMED || !(isOfOthers || (side && !object)));
}

/**
 * True of a figure of a deal's size that is claimed where the line tells of the deal, and of nobody else since. `beside` is another
 * figure of the sentence that is the deal's.
 */
export function isOfFloor(link: Link, beside: Place | undefined): boolean {
  const { figure, standing, isOnly } = link;
  if (!(isOnly || figure.unit === 'sites') || !link.isPlausible) return false;
  if (!isOpen(link) || (figure.traits & (FOREIGN | OTHER_KIND)) !== 0 || standing.other) return false;
  return (standing.holds || beside !== undefined) && isClaimed(link, beside);
}

/** True if enough speaks for a link by itself; doubt means no. */
export function isSound(link: Link): boolean {
  const { relation, figure, standing } = link;
  if (!isOpen(link)) return false;
  if (relation.kind === 'equal') return isSoundEqual(link);
  if (relation.kind === 'end' && !link.isOtherCurrency && isMoney(figure.unit)) return isSoundSum(link);
  return standing.level === NAMED && isAttached(link);
}

/** What speaks against a link, by how surely the deal is told of: a stranger may act in a sentence that names it. */
const AGAINST = [
  OWNED | FOREIGN | OTHER_KIND,
  OWNED | FOREIGN | OTHER_KIND,
  OWNED | FOREIGN | OTHER_KIND_BESIDE,
  OWNED | OTHER_KIND_BESIDE,
] as const satisfies Readonly<Record<Standing['level'], number>>;

/** Behind another's name, one side alone is not enough for a single number: Oréus, with G42 of Abu Dhabi, wants 1 GW. */
const isOthers = ({ figure, standing: { level, other, object, isSidedHere } }: Link): boolean =>
  other !== undefined &&
  level !== NAMED &&
  !(isSidedHere || isRange(figure)) &&
  other.start < figure.start &&
  !(object && other.end <= object.start && object.start < figure.start);

/** True if all that the sentence dates was before anything of the deal's record. */
const isTooEarly = ({ figure: { dates = [] }, deal }: Link): boolean =>
  dates.length > 0 && dates.every((date) => datesOf(deal).every((known) => isYearsBefore(date, known)));

/** True if nothing speaks against a link. */
export const isOpen = (link: Link): boolean =>
  (link.figure.traits & AGAINST[link.standing.level]) === 0 &&
  !(link.standing.isDenied || isOthers(link) || isTooEarly(link));

const CLAIMING = INVESTED | DEAL_CUE;

/** True if a line tells of the deal last, or its sentence of all its sides and its object. */
const isTold = ({ holds, isSidedHere, object, other }: Standing, { start }: Place): boolean =>
  holds === true || (isSidedHere && object !== undefined && !(other && other.start < start));

function linkTo(figure: FigureSighting, deal: IndexedDeal, recorded: IndexedFigure, standing: Standing): Link {
  const traits = standing.holds ? figure.traits | partBefore(figure) : figure.traits;
  const isNamed = standing.level === NAMED || ((traits & CLAIMING) !== 0 && isTold(standing, figure));
  return {
    figure,
    deal,
    id: `${deal.id}#${recorded.id}`,
    relation: relationTo(figure, recorded, { traits, isNamed }),
    standing,
    isOtherCurrency: recorded.unit !== figure.unit,
    isOnly: deal.figures.filter(({ unit }) => isSameKind(unit, figure.unit)).length === 1,
    isPlausible: isPlausible(figure, recorded),
  };
}

/** All figures of deals that a figure of a text may be. */
export function linksOf(
  figure: FigureSighting,
  deals: readonly IndexedDeal[],
  { mentionsOf, takenOf, evidence }: Told,
): Link[] {
  return deals.flatMap((deal) => {
    const recorded = deal.figures.filter(({ unit }) => isSameKind(unit, figure.unit));
    if (recorded.length === 0) return [];
    const { sentence, passage } = figure;
    const places = { mentions: mentionsOf(deal.id), taken: takenOf(deal.id) };
    const asked = { deal, ...places, evidence, sentence, ...(passage && { passage }) };
    const standing = standingOf(figure, asked);
    return recorded.map((one) => linkTo(figure, deal, one, standing));
  });
}
