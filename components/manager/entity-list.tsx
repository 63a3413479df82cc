import type { RefObject } from 'preact';
import { useCallback, useEffect, useId, useMemo, useRef } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { EntityRow } from './entity-row.tsx';
import type { Row } from './listing.ts';
import type { Selection } from './use-selection.ts';
import { useVirtual } from './use-virtual.ts';

interface EntityListProps {
  list: RefObject<HTMLUListElement | null>;
  rows: readonly Row[];
  chosen: string;
  selection: Selection;
  /** The keyboard moved to this entity. */
  onMove: (id: string) => void;
}

/** Longer lists have rows of one height: with each that is measured, the places of all behind it are reckoned anew. */
const MOST_MEASURED = 2000;

/** Rows of a page of the keyboard's. */
const PAGE = 10;

type Step = (at: number, last: number) => number;

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  PageDown: (at, last) => Math.min(at + PAGE, last),
  PageUp: (at) => Math.max(at - PAGE, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

const indexOf = (rows: readonly Row[], id: string): number => rows.findIndex(({ entity }) => entity.id === id);

/**
 * The entities as links; arrow keys, Home and End move between them, and Tab passes the list in one step. Only those in view are drawn. What
 * keys do is shown while they are used, and told with the line that Tab comes to.
 */
export function EntityList({ list, rows, chosen, selection, onMove }: EntityListProps) {
  const { words } = useInterface();
  const keyOf = useCallback((i: number) => rows[i]?.entity.id ?? '', [rows]);
  const virtualizer = useVirtual(list, { count: rows.length, keyOf });
  /** The row that the keyboard has asked for and that may not be drawn yet. */
  const wanted = useRef<string | undefined>(undefined);
  const hint = useId();
  const isLong = rows.length > MOST_MEASURED;
  const at = useMemo(() => indexOf(rows, chosen), [rows, chosen]);
  const stop = rows[Math.max(0, at)]?.entity.id;

  useEffect(() => {
    if (at >= 0) virtualizer.scrollToIndex(at, { align: 'auto' });
  }, [chosen]);
  useEffect(() => {
    if (wanted.current === undefined) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-id="${wanted.current}"]`);
    if (!link) return;
    wanted.current = undefined;
    link.focus({ preventScroll: true });
  });

  const moveFrom = (from: string, step: Step, extend: boolean) => {
    const to = step(indexOf(rows, from), rows.length - 1);
    const id = rows[to]?.entity.id;
    if (id === undefined) return;
    wanted.current = id;
    virtualizer.scrollToIndex(to, { align: 'auto' });
    const link = list.current?.querySelector<HTMLElement>(`[data-id="${id}"]`);
    if (link) link.focus({ preventScroll: true });
    if (extend) selection.extendTo(id, rows, from);
    else onMove(id);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = (event.target as HTMLElement).dataset.id;
    if (event.altKey || id === undefined) return;
    const isCommand = event.ctrlKey || event.metaKey;
    const step = STEPS[event.key];
    if (isCommand && event.key.toLowerCase() === 'a') selection.selectAll(rows);
    else if (isCommand) return;
    else if (event.key === ' ') selection.toggle(id);
    else if (step) moveFrom(id, step, event.shiftKey);
    else return;
    event.preventDefault();
  };

  return (
    <>
      <ul
        class="rows"
        data-long={isLong ? '' : undefined}
        ref={list}
        aria-label={words.options.list}
        onKeyDown={onKeyDown}
        style={{ '--height': `${virtualizer.getTotalSize()}px` }}
      >
        {virtualizer.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          if (!row) return null;
          const { id } = row.entity;
          return (
            <li
              key={id}
              ref={isLong ? null : virtualizer.measureElement}
              data-index={index}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
              style={{ transform: `translateY(${start}px)` }}
            >
              <EntityRow
                row={row}
                isChosen={id === chosen}
                isStop={id === stop}
                hint={hint}
                isSelected={selection.ids.has(id)}
                onSelect={(extend) => (extend ? selection.extendTo(id, rows) : selection.toggle(id))}
              />
            </li>
          );
        })}
      </ul>
      <p class="rows-hint" id={hint}>
        {words.listing.keys}
      </p>
    </>
  );
}
