import type { Entity } from './entity.ts';
import type { Localized } from './language.ts';

/** What the reader has made of one entity: it lies over the packs, which are never altered. */
export interface LayerRecord {
  id: string;
  /** The entity as the reader wrote it, in place of the packs' version or as one of the reader's own. */
  entity?: Entity;
  /** The packs' version that the reader's was made from; none if no pack had the entity. */
  base?: Entity;
  /** Never marked on pages, still listed. */
  hidden?: true;
  tags?: readonly string[];
}

/** One entity's part in a change: its record before and after; none where it had or has none. */
export interface LayerStep {
  id: string;
  before?: LayerRecord;
  after?: LayerRecord;
}

/** An imported pack's part in a change, as versions; none where it was not or is no longer installed. */
export interface PackStep {
  pack: string;
  /** What it is called, for when it is not installed. Steps from before it was noted have none. */
  name?: Localized;
  before?: string;
  after?: string;
}

export const CHANGE_KINDS = [
  'add',
  'edit',
  'back',
  'hide',
  'show',
  'tag',
  'untag',
  'delete',
  'settle',
  'import',
  'remove-pack',
  'restore',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** What the reader did at one go; the history is a list of these. What became of each entity is kept apart, in parts. */
export interface Change {
  /** Rises by one with each change, and never comes again. */
  number: number;
  /** ms since 1970. */
  at: number;
  kind: ChangeKind;
  /** Of how many entities. */
  count: number;
  /** The first of them, with its name where the reader has written it. */
  first?: { id: string; name?: Localized };
  packs?: readonly PackStep[];
  /** True once it was taken back, until it is done again or another change makes that impossible. */
  undone?: boolean;
}

/** True if a record says nothing, so that none need be kept. */
export const isEmptyLayer = ({ entity, hidden, tags }: LayerRecord): boolean =>
  !entity && !hidden && (tags === undefined || tags.length === 0);

/** What a change tells of its steps without having them. */
export function toldOf(steps: readonly LayerStep[]): Pick<Change, 'count' | 'first'> {
  const [step] = steps;
  const name = (step?.after ?? step?.before)?.entity?.name;
  return { count: steps.length, ...(step && { first: { id: step.id, ...(name && { name }) } }) };
}
