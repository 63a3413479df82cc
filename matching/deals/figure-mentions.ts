import type { Evidence } from '../evidence.ts';
import type { Quantity } from '../figures/quantity.ts';
import type { Index } from '../index.ts';
import { type FigureSighting, firstFrom, overlap, type Place, sameSpan } from '../sightings.ts';
import { isLess } from './compare.ts';
import { CONTRAST, REPORTED } from './cues.ts';
import { isOfFloor, isOpen, isSound, type Link, linksOf } from './link.ts';
import { gapBetween } from './nearest.ts';

/** A figure of a text that belongs to a deal, as `DEAL#FIGURE`. */
export interface FigureMention extends Place {
  id: string;
  figure: SaidFigure;
  because?: Place | undefined;
}

/** What a figure says, and the date of the recorded figure that it equals, or null. */
export type SaidFigure = Omit<Quantity, 'start' | 'end'> & { matches: string | null };

/** Of links that are sound, the surest; none if two deals are equally sure. */
function surest(links: readonly Link[]): Link | undefined {
  const rank = ({ standing, relation, isOtherCurrency }: Link) =>
    standing.level * 8 + (relation.kind === 'equal' ? 4 : relation.kind === 'end' ? 2 : 0) + (isOtherCurrency ? 0 : 1);
  const [first, second] = [...links].sort((a, b) => rank(b) - rank(a));
  if (first && second && rank(first) === rank(second) && first.deal !== second.deal) return undefined;
  return first;
}

const isEqual = ({ relation, isOtherCurrency }: Link): boolean => relation.kind === 'equal' && !isOtherCurrency;

/** Between two figures that speak for each other where nothing else of their deal has stood. UTF-16 units. */
const SIDE_BY_SIDE = 40;

/** Two counts of one figure are a way from the one to the other: from 35 to 63 sites. Two powers may be two works’. */
const isPair = (one: Link, other: Link): boolean =>
  one.id === other.id
    ? one.figure.unit === 'sites' && one.relation.asOf !== other.relation.asOf
    : one.standing.isOnTopic || one.standing.side !== undefined || gapBetween(one.figure, other.figure) <= SIDE_BY_SIDE;

/** Two figures of a sentence that are both a deal’s recorded ones speak for each other: 30 to 50 billion euros, 1 GW. */
const pairOf = (links: readonly Link[], link: Link): Link | undefined =>
  links.find(
    (other) =>
      other.deal === link.deal &&
      other.figure !== link.figure &&
      isPair(link, other) &&
      isEqual(other) &&
      isOpen(other),
  );

/** What another figure of the sentence says of a link that is not sure by itself. */
function supportOf(link: Link, links: readonly Link[], taken: readonly Link[]): Place | undefined {
  if (!isEqual(link) || !isOpen(link)) return undefined;
  return (taken.find(({ deal }) => deal === link.deal) ?? pairOf(links, link))?.figure;
}

/** Stages on the way to a recorded figure are none: 240 MW, 700 MW, then 1,400 MW. */
const isStage = ({ relation, id, figure }: Link, taken: readonly Link[]): boolean =>
  relation.kind === 'none' &&
  (figure.traits & REPORTED) === 0 &&
  taken.some((other) => other.id === id && other.relation.kind === 'equal' && isLess(figure, other.figure));

/** A figure that is set against a recorded one is meant for the same: 1.4 GW, and not 900 MW. */
const isContrasted = ({ figure, relation, id, isOtherCurrency }: Link, taken: readonly Link[]): boolean =>
  relation.kind === 'none' &&
  !isOtherCurrency &&
  (figure.traits & CONTRAST) !== 0 &&
  taken.some((other) => other.id === id && isEqual(other));

interface Taken {
  link: Link;
  because: Place | undefined;
}

/** Decides the figures of one sentence. */
function decideSentence(figures: readonly FigureSighting[], linksFor: (figure: FigureSighting) => Link[]): Taken[] {
  const links = figures.map(linksFor);
  const sure = links.map((some) => surest(some.filter(isSound)));
  const taken = sure.filter((link) => link !== undefined);
  return links.flatMap((some, i): Taken[] => {
    const link = sure[i];
    if (link && !isContrasted(link, taken))
      return isStage(link, taken) ? [] : [{ link, because: link.standing.because }];
    const contrasted = some.find((one) => isContrasted(one, taken));
    if (contrasted) return [{ link: contrasted, because: contrasted.standing.because }];
    const supported = surest(some.filter((one) => supportOf(one, links.flat(), taken)));
    if (supported) return [{ link: supported, because: supportOf(supported, links.flat(), taken) }];
    const besideOf = (one: Link) => taken.find(({ deal }) => deal === one.deal)?.figure;
    const claimed = surest(some.filter((one) => isOfFloor(one, besideOf(one)) && !isStage(one, taken)));
    return claimed ? [{ link: claimed, because: claimed.standing.because ?? besideOf(claimed) }] : [];
  });
}

/** The sightings, sentence by sentence. */
function bySentence(figures: readonly FigureSighting[]): FigureSighting[][] {
  const sentences: FigureSighting[][] = [];
  for (const figure of figures) {
    const last = sentences.at(-1);
    if (last?.[0] && sameSpan(last[0].sentence, figure.sentence)) last.push(figure);
    else sentences.push([figure]);
  }
  return sentences;
}

function mentionOf({ link: { figure, id, relation, isOtherCurrency }, because }: Taken): FigureMention {
  const { start, end, unit, exact, min, max } = figure;
  const matches = relation.kind === 'equal' && !isOtherCurrency ? (relation.asOf ?? null) : null;
  const value = {
    ...(exact !== undefined && { exact }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
  return {
    start,
    end,
    id,
    figure: { unit, ...value, matches },
    because: because && { start: because.start, end: because.end },
  };
}

interface Document {
  index: Index;
  evidence: Evidence;
  /** What was decided of names: figures never overlap it. */
  mentions: readonly (Place & { id: string })[];
}

/** The mentions that a figure overlaps. */
function overlapped<M extends Place>(figure: Place, mentions: readonly M[]): M[] {
  const next = firstFrom(mentions, figure.start);
  return mentions.slice(Math.max(0, next - 1), next + MOST_IN_FIGURE).filter((mention) => overlap(mention, figure));
}
const MOST_IN_FIGURE = 4; // mentions in the words of one figure

/** What a figure counts may begin its deal's own name: 35 [sites ready for data centres]. Then the figure has the word. */
const countsInto = ({ figure, deal }: Link, mention: Place & { id: string }): boolean =>
  figure.unit === 'sites' && mention.id === deal.id && figure.start < mention.start && figure.end < mention.end;

function noteTo(places: Map<string, Place[]>, id: string, place: Place): void {
  const known = places.get(id);
  if (known) known.push(place);
  else places.set(id, [place]);
}

/** Decides which figures of a document belong to a recorded deal; doubt means none. They come in the order of the text, as
 * figures and mentions must. */
export function figureMentions(
  figures: readonly FigureSighting[],
  { index, evidence, mentions }: Document,
): FigureMention[] {
  const places = new Map<string, Place[]>();
  for (const mention of mentions) noteTo(places, mention.id, mention);
  const before = new Map<string, Place[]>();
  const told = {
    mentionsOf: (deal: string) => places.get(deal) ?? [],
    takenOf: (deal: string) => before.get(deal) ?? [],
    evidence,
  };
  const linksFor = (figure: FigureSighting) => {
    const under = overlapped(figure, mentions);
    return linksOf(figure, index.meta.deals, told).filter((link) =>
      under.every((mention) => countsInto(link, mention)),
    );
  };
  return bySentence(figures).flatMap((sentence) => {
    const taken = decideSentence(sentence, linksFor);
    for (const { link } of taken) noteTo(before, link.deal.id, link.figure);
    return taken.map(mentionOf);
  });
}
