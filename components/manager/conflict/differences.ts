import type { Entity } from '../../../data/records/entity.ts';
import type { Draft } from '../editor/draft.ts';

/** A field in which two versions differ: what only either says; of a list its items, and how many both have. */
export interface Difference {
  field: string;
  mine: readonly unknown[];
  theirs: readonly unknown[];
  before: readonly unknown[];
  /** How many items of a list are in both. */
  same: number;
}

/** Fields in the order of the form; what is not here comes behind. */
const ORDER = ['name', 'description', 'prominence', 'kind', 'aliases', 'neverInside', 'signed', 'parties', 'facts'];

/** One writing for what says the same: keys in order, what is undefined left out. */
const keyOf = (value: unknown): string =>
  JSON.stringify(value, (_, inner) =>
    typeof inner === 'object' && inner !== null && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  ) ?? '';

const itemsOf = (value: unknown): readonly unknown[] => {
  if (value === undefined) return [];
  return Array.isArray(value) ? value : [value];
};

function without(items: readonly unknown[], others: readonly unknown[]): unknown[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}

const rankOf = (field: string): number => (ORDER.indexOf(field) + ORDER.length + 1) % (ORDER.length + 1);

/** The fields in which the reader's version differs from the pack's; `base` is what the pack had when it was edited. */
export function differences(mine: Entity, theirs: Entity, base?: Entity): Difference[] {
  const [own, other, former] = [mine, theirs, base ?? {}] as [Draft, Draft, Draft];
  const fields = [...new Set([...Object.keys(own), ...Object.keys(other)])].filter((field) => field !== 'id');
  return fields
    .filter((field) => keyOf(own[field]) !== keyOf(other[field]))
    .sort((a, b) => rankOf(a) - rankOf(b))
    .map((field) => {
      const [my, their, old] = [itemsOf(own[field]), itemsOf(other[field]), itemsOf(former[field])];
      const onlyMine = without(my, their);
      return {
        field,
        // Items in another order alone are all shown, in theirs.
        ...(onlyMine.length + without(their, my).length > 0
          ? { mine: onlyMine, theirs: without(their, my), same: my.length - onlyMine.length }
          : { mine: my, theirs: their, same: 0 }),
        before: old,
      };
    });
}

/** The reader's version with some fields as the pack has them now. */
export function withTheirs(mine: Entity, theirs: Entity, fields: ReadonlySet<string>): Draft {
  const [own, other] = [mine, theirs] as [Draft, Draft];
  const kept = Object.entries(own).filter(([field]) => !fields.has(field));
  const taken = [...fields].flatMap((field) => (other[field] === undefined ? [] : [[field, other[field]] as const]));
  return { ...Object.fromEntries(kept), ...Object.fromEntries(taken) };
}
