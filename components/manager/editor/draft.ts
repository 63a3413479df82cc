import type { Entity } from '../../../data/records/entity.ts';

/** An entity while it is written: fields may be empty, or hold what is not yet what they should. */
export type Draft = Readonly<Record<string, unknown>>;

/** Where a field stands in a draft: keys and places of lists, joined by dots, as the records' faults give it. */
export type Path = string;

export const join = (path: Path, key: string | number): Path => [path, key].filter((part) => part !== '').join('.');

const keysOf = (path: Path): string[] => (path === '' ? [] : path.split('.'));

/** What stands at a path; nothing where the way to it is not there. */
export const valueAt = (draft: unknown, path: Path): unknown =>
  keysOf(path).reduce<unknown>((value, key) => (value as Draft | undefined)?.[key], draft);

function withKeys(value: unknown, [key, ...rest]: readonly string[], changed: unknown): unknown {
  if (key === undefined) return changed;
  if (Array.isArray(value)) return value.with(Number(key), withKeys(value[Number(key)], rest, changed));
  const object = (value ?? {}) as Draft;
  return { ...object, [key]: withKeys(object[key], rest, changed) };
}

/** The draft with another value at a path; the rest is shared. */
export const withValue = (draft: Draft, path: Path, value: unknown): Draft =>
  withKeys(draft, keysOf(path), value) as Draft;

/** True for a path below another one, or the same. */
export const isWithin = (path: Path, outer: Path): boolean =>
  path === outer || outer === '' || path.startsWith(`${outer}.`);

export const draftOf = (entity: Entity): Draft => ({ ...entity });

/** The list at a key; an empty one where there is none. */
export const getList = (value: Draft, key: string): readonly unknown[] => {
  const list = value[key];
  return Array.isArray(list) ? list : [];
};
