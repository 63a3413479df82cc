import type { RefObject } from 'preact';
import { useInterface } from '../shared/interface-language.tsx';
import { EntityRow } from './entity-row.tsx';
import type { Row } from './listing.ts';

interface EntityListProps {
  list: RefObject<HTMLUListElement | null>;
  rows: readonly Row[];
  chosen: string;
  /** The keyboard moved to this entity. */
  onMove: (id: string) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The entities as links; arrow keys, Home and End move between them, and Tab passes the list in one step. */
export function EntityList({ list, rows, chosen, onMove }: EntityListProps) {
  const { words } = useInterface();
  const stop = rows.some(({ entity }) => entity.id === chosen) ? chosen : rows[0]?.entity.id;
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey) return;
    const links = [...(list.current?.querySelectorAll('a') ?? [])];
    const to = step(links.indexOf(document.activeElement as HTMLAnchorElement), rows.length - 1);
    event.preventDefault();
    links[to]?.focus();
    const id = rows[to]?.entity.id;
    if (id) onMove(id);
  };
  return (
    <ul class="rows" ref={list} aria-label={words.options.list} onKeyDown={onKeyDown}>
      {rows.map((row) => (
        <EntityRow key={row.entity.id} row={row} isChosen={row.entity.id === chosen} isStop={row.entity.id === stop} />
      ))}
    </ul>
  );
}
