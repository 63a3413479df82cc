import type { EntityType } from '../data/records/entity-type.ts';
import { describedBy } from './deals/describe.ts';
import { type FigureMention, figureMentions, type SaidFigure } from './deals/figure-mentions.ts';
import type { Rule } from './entries.ts';
import { type Evidence, evidenceIn, type Verdict, weigh } from './evidence.ts';
import type { Index, IndexedEntity } from './index.ts';
import {
  entityOf,
  type FigureSighting,
  firstFrom,
  lengthOf,
  type Objection,
  type OnLeft,
  overlap,
  ownerOf,
  type Place,
  ruleOf,
  type Scan,
  type Sighting,
  sameSpan,
} from './sightings.ts';
import { Sweep } from './sweep.ts';

/** Why a mention was taken: by its name alone, by evidence in the document, or after the full name. */
export interface Reason {
  by: 'name' | 'context' | 'full-name';
  /** What decided it: where in the document it stands. */
  evidence?: Place;
}

/** A span that names an entity. UTF-16 offsets into the document as it was given. */
export interface Mention extends Place {
  id: string;
  type: EntityType;
  /** Of a place: country, city, region, site. */
  kind?: string;
  why: Reason;
  /** True if nothing that other pieces of the document may say can change it. */
  certain: boolean;
  /** Of a deal's figure (`DEAL#FIGURE`): what it says, and which recorded one it equals. */
  figure?: SaidFigure;
}

/** Longest first at one start; then the reading with evidence of its own; then the more prominent entity. */
const byPreference = (index: Index) => (a: Sighting, b: Sighting) =>
  a.start - b.start ||
  lengthOf(b) - lengthOf(a) ||
  Number(Boolean(ruleOf(index, b))) - Number(Boolean(ruleOf(index, a))) ||
  entityOf(index, b).prominence - entityOf(index, a).prominence;

/** What is known of the document when a name is decided. */
interface Known {
  index: Index;
  evidence: Evidence;
  /** Entities named in full before it, by ordinal, and where they last were. */
  full: ReadonlyMap<number, Place>;
  /** Figures that may be some deal’s. */
  figures: readonly FigureSighting[];
}

/** A name's verdict: why it is taken, or what speaks against it. */
type Judgement = { why: Reason } | { objection: Objection; because?: Place };

function judge(name: Sighting, rule: Rule, known: Known): Judgement {
  if (rule.described) return judgeDescription(name, known);
  const { index, evidence, full } = known;
  const named = full.get(ownerOf(index, name));
  if (rule.afterFullName && !named) return { objection: 'no-full-name-before' };
  const { take, because }: Verdict = rule.context ? weigh(rule.context, name, evidence) : { take: true };
  if (!take)
    return because ? { objection: 'evidence-against', because: spanOf(because) } : { objection: 'no-evidence' };
  const others = rule.context && othersInstead(name, rule.context.against, known);
  if (others) return { objection: 'evidence-against', because: spanOf(others) };
  if (named && rule.afterFullName) return { why: { by: 'full-name', evidence: spanOf(named) } };
  return { why: because ? { by: 'context', evidence: spanOf(because) } : { by: 'name' } };
}

/** What tells of another deal, if the document does and has nothing of one of this deal's own sides. */
function othersInstead(name: Sighting, against: readonly string[], { index, evidence }: Known): Place | undefined {
  const described = index.meta.deals.find(({ entity }) => entity === ownerOf(index, name))?.described;
  if (!described) return undefined;
  const [other] = against.flatMap((context) => evidence(context).slice(0, 1));
  const standsNowhere = (contexts: readonly string[]) => contexts.every((context) => evidence(context).length === 0);
  return standsNowhere(described.standIns) && described.sides.some(standsNowhere) ? other : undefined;
}

function judgeDescription(name: Sighting, { index, evidence, figures }: Known): Judgement {
  const deal = index.meta.deals.find(({ entity }) => entity === ownerOf(index, name));
  const because = deal && describedBy(name, deal, { evidence, figures });
  return because ? { why: { by: 'context', evidence: spanOf(because) } } : { objection: 'not-described' };
}

const spanOf = ({ start, end }: Place): Place => ({ start, end });

/** All names of the pieces that no acronym of others' stands for, in the order in which they are decided. */
function namesOf(scans: readonly Scan[], index: Index, onLeft?: OnLeft): Sighting[] {
  const taken = new Set(scans.flatMap((piece) => piece.taken));
  const names: Sighting[] = [];
  for (const piece of scans) {
    for (const name of piece.names) {
      if (name.acronym !== undefined && taken.has(name.acronym)) onLeft?.(name, 'acronym-of-others');
      else names.push(name);
    }
  }
  return sortedBy(names, byPreference(index));
}

/** Sorts a list in place; one that is in order, as most are, is only read. */
function sortedBy(names: Sighting[], order: (a: Sighting, b: Sighting) => number): Sighting[] {
  for (let i = 1; i < names.length; i++)
    if (order(names[i - 1] as Sighting, names[i] as Sighting) > 0) return names.sort(order);
  return names;
}

/** The end of the names that have the span of the one at a position of the list. */
function endOfNamesakes(names: readonly Sighting[], at: number): number {
  let end = at + 1;
  while (end < names.length && sameSpan(names[at] as Sighting, names[end] as Sighting)) end++;
  return end;
}

/**
 * Names of one span in their order, but where several entities share a surname, the one that was last named in full comes
 * first: Barrot is who was called so before.
 */
function byNaming(namesakes: readonly Sighting[], { index, full }: Known): Sighting[] {
  const lastNamed = (name: Sighting): number =>
    ruleOf(index, name)?.afterFullName ? (full.get(ownerOf(index, name))?.start ?? -1) : Number.POSITIVE_INFINITY;
  return namesakes.toSorted((a, b) => lastNamed(b) - lastNamed(a) || 0);
}

function mentionOf({ start, end }: Place, { id, type, kind }: IndexedEntity, why: Reason, certain: boolean): Mention {
  return kind ? { start, end, id, type, kind, why, certain } : { start, end, id, type, why, certain };
}

const always = () => true;

/**
 * Decides the mentions of a document from what its pieces showed, leftmost and longest, never overlapping, in
 * the order of the text. The pieces may come in any order; with all of them, the result is that of the whole.
 */
export function decide(scans: readonly Scan[], index: Index, onLeft?: OnLeft): Mention[] {
  const names = namesOf(scans, index, onLeft);
  const full = new Map<number, Place>();
  const figures = scans.flatMap((piece) => piece.figures ?? []).sort((a, b) => a.start - b.start);
  const known: Known = { index, evidence: evidenceIn(scans, names, index), full, figures };
  const conditional = new Sweep(names.filter((name) => ruleOf(index, name)));
  const mentions: Mention[] = [];
  let last: Mention | undefined;
  const consider = (name: Sighting) => {
    if (last && name.start < last.end) return onLeft?.(name, 'under-longer-mention', last);
    const rule = ruleOf(index, name);
    const judgement: Judgement = rule ? judge(name, rule, known) : { why: { by: 'name' } };
    if ('objection' in judgement) return onLeft?.(name, judgement.objection, judgement.because);
    const certain = !rule && !conditional.some(name, always);
    last = mentionOf(name, entityOf(index, name), judgement.why, certain);
    mentions.push(last);
    if (!rule?.afterFullName) full.set(ownerOf(index, name), name);
  };
  for (let i = 0; i < names.length; ) {
    const end = endOfNamesakes(names, i);
    if (end === i + 1) consider(names[i] as Sighting);
    else byNaming(names.slice(i, end), known).forEach(consider);
    i = end;
  }
  return withFigures(mentions, known);
}

const asMention = ({ start, end, id, figure, because }: FigureMention): Mention => ({
  ...{ start, end, id, type: 'deal', certain: false, figure },
  why: because ? { by: 'context', evidence: because } : { by: 'context' },
});

/** True if one of the sorted figures, which are apart, overlaps a mention. */
function isCovered(mention: Place, found: readonly Place[]): boolean {
  const next = firstFrom(found, mention.start);
  return found.slice(Math.max(0, next - 1), next + 1).some((figure) => overlap(figure, mention));
}

/** The mentions with the figures of deals between them. */
function withFigures(mentions: Mention[], { index, evidence, figures }: Known): Mention[] {
  if (figures.length === 0) return mentions;
  const found = figureMentions(figures, { index, evidence, mentions }).map(asMention);
  const kept = found.length === 0 ? mentions : mentions.filter((mention) => !isCovered(mention, found));
  return [...kept, ...found].sort((a, b) => a.start - b.start);
}
