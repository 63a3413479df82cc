import type { EntityType } from '../data/records/entity-type.ts';
import { type Evidence, type Verdict, weigh } from './evidence.ts';
import type { Index } from './index.ts';
import {
  entityOf,
  lengthOf,
  longestOf,
  type Objection,
  type OnLeft,
  type Place,
  ruleOf,
  type Scan,
  type Sighting,
  sameSpan,
  someOverlapping,
} from './sightings.ts';

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
}

const byStart = (a: Place, b: Place): number => a.start - b.start;

/** Longest first at one start; then the reading with evidence of its own; then the more prominent entity. */
const byPreference = (index: Index) => (a: Sighting, b: Sighting) =>
  byStart(a, b) ||
  lengthOf(b) - lengthOf(a) ||
  Number(Boolean(ruleOf(index, b))) - Number(Boolean(ruleOf(index, a))) ||
  entityOf(index, b).prominence - entityOf(index, a).prominence;

/** Cues of a context, and the mentions of its entities that stand by themselves. */
function gatherEvidence(index: Index, cues: readonly Sighting[], names: readonly Sighting[]): Evidence {
  const { contexts } = index.meta;
  const places: Place[][] = contexts.map(() => []);
  for (const cue of cues) places[index.owner[cue.entry] as number]?.push(cue);
  for (const name of names) {
    if (ruleOf(index, name)) continue;
    for (const context of index.contextsOf.get(index.owner[name.entry] as number) ?? []) places[context]?.push(name);
  }
  return new Map(contexts.map(({ id }, i) => [id, (places[i] as Place[]).sort(byStart)]));
}

/** What is known of the document when a name is decided. */
interface Known {
  index: Index;
  evidence: Evidence;
  /** Entities named in full before it, and where they last were. */
  full: ReadonlyMap<string, Place>;
}

/** A name's verdict: why it is taken, or what speaks against it. */
type Judgement = { why: Reason } | { objection: Objection; because?: Place };

function judge(name: Sighting, { index, evidence, full }: Known): Judgement {
  const rule = ruleOf(index, name);
  if (!rule) return { why: { by: 'name' } };
  const named = full.get(entityOf(index, name).id);
  if (rule.afterFullName && !named) return { objection: 'no-full-name-before' };
  const { take, because }: Verdict = rule.context ? weigh(rule.context, name, evidence) : { take: true };
  if (!take)
    return because ? { objection: 'evidence-against', because: spanOf(because) } : { objection: 'no-evidence' };
  if (named && rule.afterFullName) return { why: { by: 'full-name', evidence: spanOf(named) } };
  return { why: because ? { by: 'context', evidence: spanOf(because) } : { by: 'name' } };
}

const spanOf = ({ start, end }: Place): Place => ({ start, end });

/** All names of the pieces that no acronym of others' stands for, in the order in which they are decided. */
function namesOf(scans: readonly Scan[], index: Index, onLeft?: OnLeft): Sighting[] {
  const taken = new Set(scans.flatMap((piece) => piece.taken));
  const isOthers = ({ acronym }: Sighting) => acronym !== undefined && taken.has(acronym);
  const names = scans.flatMap((piece) => piece.names);
  if (onLeft) for (const name of names.filter(isOthers)) onLeft(name, 'acronym-of-others');
  return names.filter((name) => !isOthers(name)).sort(byPreference(index));
}

/**
 * The names in their order, but where several entities share a surname, the one that was last named in full comes first:
 * Barrot is who was called so before. Reads `full` as it grows.
 */
function* byNaming(names: readonly Sighting[], { index, full }: Known): Generator<Sighting> {
  const lastNamed = (name: Sighting): number =>
    ruleOf(index, name)?.afterFullName ? (full.get(entityOf(index, name).id)?.start ?? -1) : Number.POSITIVE_INFINITY;
  for (let i = 0; i < names.length; ) {
    let end = i + 1;
    while (end < names.length && sameSpan(names[i] as Sighting, names[end] as Sighting)) end++;
    if (end === i + 1) yield names[i] as Sighting;
    else yield* names.slice(i, end).sort((a, b) => lastNamed(b) - lastNamed(a) || 0);
    i = end;
  }
}

/**
 * Decides the mentions of a document from what its pieces showed, leftmost and longest, never overlapping, in
 * the order of the text. The pieces may come in any order; with all of them, the result is that of the whole.
 */
export function decide(scans: readonly Scan[], index: Index, onLeft?: OnLeft): Mention[] {
  const names = namesOf(scans, index, onLeft);
  const cues = scans.flatMap((piece) => piece.cues);
  const full = new Map<string, Place>();
  const known: Known = { index, evidence: gatherEvidence(index, cues, names), full };
  const conditional = names.filter((name) => ruleOf(index, name));
  const longest = longestOf(conditional);
  const mentions: Mention[] = [];
  for (const name of byNaming(names, known)) {
    if (name.start < (mentions.at(-1)?.end ?? 0)) {
      onLeft?.(name, 'under-longer-mention', mentions.at(-1));
      continue;
    }
    const judgement = judge(name, known);
    if ('objection' in judgement) {
      onLeft?.(name, judgement.objection, judgement.because);
      continue;
    }
    const { id, type, kind } = entityOf(index, name);
    const certain = !ruleOf(index, name) && !someOverlapping(name, conditional, longest, () => true);
    mentions.push({ start: name.start, end: name.end, id, type, ...(kind && { kind }), why: judgement.why, certain });
    if (!ruleOf(index, name)?.afterFullName) full.set(id, name);
  }
  return mentions;
}
