import type { EntityType } from '../data/records/entity-type.ts';
import { withoutAcronymsOfOthers } from './acronyms.ts';
import { CUE, ENTITY, LONGER_NAME } from './entries.ts';
import { type Evidence, type Place, weigh } from './evidence.ts';
import { type Candidate, findCandidates } from './find.ts';
import type { Index, IndexedEntity } from './index.ts';
import { withLastDot } from './last-dot.ts';
import { isPartOfSomethingElse } from './longer-names.ts';
import { withQuotes } from './quotes.ts';
import { isDelimited, isInsideAddress, wordsBefore } from './surroundings.ts';

/** Why a mention was taken: by its name alone, by evidence in the text, or after the full name. */
export interface Reason {
  by: 'name' | 'context' | 'full-name';
  /** The words of the text that decided it. */
  evidence?: string;
}

/** A span of the text that names an entity. UTF-16 offsets into the text as it was given. */
export interface Mention {
  start: number;
  end: number;
  id: string;
  type: EntityType;
  why: Reason;
}

/** What the document has shown before this piece of it: ids of entities named in full. */
export interface Established {
  seen?: readonly string[];
}

export interface Spotted {
  mentions: Mention[];
  /** Ids named in full so far, those given included: pass them on with the document's next piece. */
  seen: string[];
}

const entityOf = (index: Index, { entry }: Candidate): IndexedEntity =>
  index.meta.entities[index.owner[entry] as number] as IndexedEntity;

const ruleOf = (index: Index, { entry }: Candidate) => index.meta.rules[(index.rule[entry] as number) - 1];

const covers = (a: Place, b: Place): boolean => a.start <= b.start && b.end <= a.end;
const overlap = (a: Place, b: Place): boolean => a.start < b.end && b.start < a.end;
const sameSpan = (a: Place, b: Place): boolean => a.start === b.start && a.end === b.end;

/** Keeps the names that their nearest marks allow: what the rules say of the place where they stand. */
function isWellPlaced(text: string, index: Index, candidate: Candidate): boolean {
  const { start, end } = candidate;
  const rule = ruleOf(index, candidate);
  if (isInsideAddress(text, start, end)) return false;
  if (rule?.delimited && !isDelimited(text, start, end)) return false;
  return !(rule?.notAfterWord && wordsBefore(text, start, 1).length > 0);
}

/** Leaves out names that are parts of something else, and the shorter names of the same entity within them. */
function withoutParts(text: string, index: Index, names: readonly Candidate[]): Candidate[] {
  const parts = names.filter((name) => isPartOfSomethingElse(text, name, entityOf(index, name)));
  const isIn = (name: Candidate) => (part: Candidate) =>
    covers(part, name) && index.owner[part.entry] === index.owner[name.entry];
  return names.filter((name) => !parts.some(isIn(name)));
}

/** A longer name keeps its own entity's shorter names out, and any other name that does not cover it. */
const isKeptOut = (index: Index, candidate: Candidate, longer: Candidate): boolean => {
  if (!overlap(candidate, longer)) return false;
  if (sameSpan(candidate, longer)) return index.owner[candidate.entry] === index.owner[longer.entry];
  return !covers(candidate, longer);
};

function gatherEvidence(index: Index, cues: readonly Candidate[], names: readonly Candidate[]): Evidence {
  const evidence = new Map<string, Place[]>(index.meta.contexts.map(({ id }) => [id, []]));
  for (const cue of cues) evidence.get(index.meta.contexts[index.owner[cue.entry] as number]?.id ?? '')?.push(cue);
  const plain = names.filter((name) => !ruleOf(index, name));
  for (const { id, entities } of index.meta.contexts) {
    const wanted = new Set(entities);
    evidence.get(id)?.push(...plain.filter((name) => wanted.has(index.owner[name.entry] as number)));
  }
  return evidence;
}

/** Decides one candidate by its rule; `seen` holds the ids named in full before it. */
function judge(
  text: string,
  index: Index,
  candidate: Candidate,
  evidence: Evidence,
  seen: Map<string, string>,
): Reason | undefined {
  const rule = ruleOf(index, candidate);
  if (!rule) return { by: 'name' };
  const full = seen.get(entityOf(index, candidate).id);
  if (rule.afterFullName && full === undefined) return undefined;
  if (rule.context) {
    const { take, because } = weigh(rule.context, candidate, evidence, text);
    if (!take) return undefined;
    if (because && !rule.afterFullName) return { by: 'context', evidence: text.slice(because.start, because.end) };
  }
  return rule.afterFullName ? { by: 'full-name', ...(full && { evidence: full }) } : { by: 'name' };
}

/** A short name gives way where the full one stands over it: «Sheikh Mohamed» in Sheikh Mohamed bin Zayed. */
const isShortOf = (index: Index, candidate: Candidate, other: Candidate): boolean =>
  overlap(candidate, other) &&
  other.end - other.start > candidate.end - candidate.start &&
  index.owner[candidate.entry] === index.owner[other.entry] &&
  ruleOf(index, candidate)?.afterFullName === true &&
  !ruleOf(index, other)?.afterFullName;

/** Longest first at one start; then the reading with evidence of its own; then the more prominent entity. */
const byPreference = (index: Index) => (a: Candidate, b: Candidate) =>
  a.start - b.start ||
  b.end - a.end ||
  Number(Boolean(ruleOf(index, b))) - Number(Boolean(ruleOf(index, a))) ||
  entityOf(index, b).prominence - entityOf(index, a).prominence;

/**
 * Spots the mentions of a text, leftmost and longest, never overlapping, in the order of the text.
 * `seen` of an earlier piece of the same document lets short names count that it introduced.
 */
export function spot(text: string, index: Index, { seen = [] }: Established = {}): Spotted {
  const candidates = findCandidates(text, index);
  const ofKind = (kind: number) => candidates.filter(({ entry }) => index.kind[entry] === kind);
  const longer = ofKind(LONGER_NAME);
  const placed = ofKind(ENTITY)
    .filter((name) => !longer.some((other) => isKeptOut(index, name, other)))
    .filter((name) => isWellPlaced(text, index, name));
  const names = withoutAcronymsOfOthers(text, index, withoutParts(text, index, placed))
    .filter((name, _, all) => !all.some((other) => isShortOf(index, name, other)))
    .sort(byPreference(index));
  const evidence = gatherEvidence(index, ofKind(CUE), names);
  const known = new Map(seen.map((id) => [id, '']));
  const mentions: Mention[] = [];
  for (const name of names) {
    if (name.start < (mentions.at(-1)?.end ?? 0)) continue;
    const why = judge(text, index, name, evidence, known);
    if (!why) continue;
    const { id, type } = entityOf(index, name);
    mentions.push({ ...withLastDot(text, withQuotes(text, name)), id, type, why });
    if (!ruleOf(index, name)?.afterFullName && !known.has(id)) known.set(id, text.slice(name.start, name.end));
  }
  return { mentions, seen: [...known.keys()] };
}
