import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Row } from './listing.ts';
import type { ListedEntity } from './manager-store.ts';

/** The entities that the reader has picked to do something with at once. */
export interface Selection {
  readonly ids: ReadonlySet<string>;
  toggle(id: string): void;
  /** Picks all from the one that was last toggled, else from `from`, to this one, as the list has them. */
  extendTo(id: string, rows: readonly Row[], from?: string): void;
  selectAll(rows: readonly Row[]): void;
  clear(): void;
}

/** What is no longer among the entities is no longer picked: an undone import, or what was deleted. */
export function useSelection(entities: readonly ListedEntity[]): Selection {
  const [ids, setIds] = useState<ReadonlySet<string>>(new Set());
  useEffect(() => {
    setIds((before) => {
      if (before.size === 0) return before;
      let there = 0;
      for (const { id } of entities) if (before.has(id)) there++;
      if (there === before.size) return before;
      return new Set(entities.flatMap(({ id }) => (before.has(id) ? [id] : [])));
    });
  }, [entities]);
  const anchor = useRef('');
  return useMemo(() => {
    const toggle = (id: string) => {
      anchor.current = id;
      setIds((before) =>
        before.has(id) ? new Set([...before].filter((other) => other !== id)) : new Set([...before, id]),
      );
    };
    const extendTo = (id: string, rows: readonly Row[], from = id) => {
      if (!ids.has(anchor.current)) anchor.current = from;
      const placeOf = (wanted: string) => rows.findIndex(({ entity }) => entity.id === wanted);
      const places = [placeOf(anchor.current), placeOf(id)].filter((place) => place >= 0);
      const range = rows.slice(Math.min(...places), Math.max(...places) + 1);
      setIds((before) => new Set([...before, ...range.map(({ entity }) => entity.id)]));
    };
    return {
      ids,
      toggle,
      extendTo,
      selectAll: (rows) => setIds(new Set(rows.map(({ entity }) => entity.id))),
      clear: () => setIds(new Set()),
    };
  }, [ids]);
}
