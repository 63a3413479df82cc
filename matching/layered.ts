import { byPlace, type Candidate } from './candidate.ts';
import { idAt } from './entity-table.ts';
import { CUE, UNIT } from './entries.ts';
import { entityAt, type Index, kindOfEntry } from './index.ts';

const countOf = ({ sort }: Index): number => sort.length;

/** The ordinal of an entity; ids are sorted. */
function ordinalOf(index: Index, id: string): number | undefined {
  let from = 0;
  let to = countOf(index);
  while (from < to) {
    const middle = (from + to) >>> 1;
    if (idAt(index, middle) < id) from = middle + 1;
    else to = middle;
  }
  return from < countOf(index) && idAt(index, from) === id ? from : undefined;
}

function joined<T extends Uint16Array | Uint32Array | Uint8Array>(one: T, other: T, shift: number): T {
  const both = new (one.constructor as new (length: number) => T)(one.length + other.length);
  both.set(one);
  for (let i = 0; i < other.length; i++) both[one.length + i] = (other[i] as number) + shift;
  return both;
}

/** Which entity of the first index each entity of the second stands for, as pairs of ordinals, the second's already shifted. */
function replacements(lower: Index, upper: Index): [ordinal: number, instead: number][] {
  return Array.from({ length: countOf(upper) }, (_, i): [number | undefined, number] => [
    ordinalOf(lower, idAt(upper, i)),
    countOf(lower) + i,
  ]).filter((pair): pair is [number, number] => pair[0] !== undefined);
}

function contextsOf(lower: Index, replaced: readonly [number, number][]): Index['contextsOf'] {
  const contexts = new Map(lower.contextsOf);
  for (const [ordinal, instead] of replaced) {
    const known = contexts.get(ordinal);
    if (known) contexts.set(instead, known);
  }
  return contexts;
}

/**
 * Lays an index of few entities, compiled without contexts, over a large one whose entities are sorted by id, as if both had been
 * compiled together: what the first says of an entity that the second has, too, does not count. Nothing is compiled anew.
 */
export function layered(lower: Index, upper: Index): Index {
  const pairs = replacements(lower, upper);
  const replaced = new Set(pairs.map(([ordinal]) => ordinal));
  const known: Index['known'] = [];
  for (let i = 0; i < countOf(upper); i++) known[countOf(lower) + i] = entityAt(upper, i);
  return {
    ...lower,
    owner: joined(lower.owner, upper.owner, countOf(lower)),
    manner: joined(lower.manner, upper.manner, lower.manners.length / 2),
    manners: joined(lower.manners, upper.manners, 0),
    kinds: joined(lower.kinds, upper.kinds, 0),
    rules: [...lower.rules, ...upper.rules],
    contextsOf: contextsOf(lower, pairs),
    known,
    meta: {
      ...lower.meta,
      deals: [
        ...lower.meta.deals.filter(({ entity }) => !replaced.has(entity)),
        ...upper.meta.deals.map((deal) => ({ ...deal, entity: deal.entity + countOf(lower) })),
      ],
    },
    upper: { index: upper, replaced, hasUnitsBelow: lower.meta.deals.some(({ figures }) => figures.length > 0) },
  };
}

/** What was found by both indexes, in order, as entries of the two together. */
export function foundByBoth(found: readonly Candidate[], above: readonly Candidate[], index: Index): Candidate[] {
  const { upper, size, owner } = index;
  const isKept = ({ entry }: Candidate): boolean => {
    const kind = kindOfEntry(index, entry);
    return kind === CUE || kind === UNIT || upper?.replaced.has(owner[entry] as number) !== true;
  };
  const isNew = ({ entry }: Candidate): boolean => kindOfEntry(index, entry) !== UNIT || upper?.hasUnitsBelow !== true;
  const shifted = above.map((candidate) => ({ ...candidate, entry: candidate.entry + size }));
  return [...found.filter(isKept), ...shifted.filter(isNew)].sort(byPlace);
}
