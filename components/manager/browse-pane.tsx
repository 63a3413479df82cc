import type { RefObject } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entity } from '../../data/records/entity.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { OneOf } from '../shared/one-of.tsx';
import { format, formatCount } from '../words/format.ts';
import { EntityList } from './entity-list.tsx';
import { type Filter, filtersOf, rowsOf } from './listing.ts';
import { Search } from './search.ts';
import { SearchField } from './search-field.tsx';

interface BrowsePaneProps {
  field: RefObject<HTMLInputElement | null>;
  entities: readonly Entity[];
  hidden: ReadonlySet<string>;
  chosen: string;
  /** The keyboard moved to an entity of the list. */
  onMove: (id: string) => void;
  onOpen: (id: string) => void;
}

/** The list of entities with its search and its filter. */
export function BrowsePane({ field, entities, hidden, chosen, onMove, onOpen }: BrowsePaneProps) {
  const { language, words } = useInterface();
  const [query, setQuery] = useState('');
  const [filter, setFilter] = useState<Filter>('all');
  const list = useRef<HTMLUListElement>(null);
  const search = useMemo(() => new Search(), [entities]);
  const rows = useMemo(
    () => rowsOf({ entities, hidden }, { filter, query, language }, search),
    [entities, hidden, filter, query, language, search],
  );
  useEffect(() => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' }), [chosen]);

  const { options } = words;
  const groups = { ...options.groups, all: options.all, hidden: options.hidden };
  const all = formatCount(options.count, entities.length, language);
  const nothing = query === '' ? options.noneHere : format(options.none, { query });
  const first = rows[0]?.entity.id;
  return (
    <section class="browse" aria-label={options.list}>
      <SearchField
        field={field}
        query={query}
        onQuery={setQuery}
        onDown={() => list.current?.querySelector('a')?.focus()}
        onEnter={() => first && onOpen(first)}
      />
      <OneOf
        legend={options.filter}
        choices={filtersOf(entities).map((value) => ({ value, label: groups[value] }))}
        chosen={filter}
        onChoose={setFilter}
      />
      {rows.length > 0 ? (
        <EntityList list={list} rows={rows} chosen={chosen} onMove={onMove} />
      ) : (
        <p class="nothing">{nothing}</p>
      )}
      <p class="count" role="status">
        {rows.length === entities.length ? all : format(options.found, { shown: rows.length, count: all })}
      </p>
    </section>
  );
}
