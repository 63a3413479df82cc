import type { RefObject } from 'preact';
import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { OneOf } from '../shared/one-of.tsx';
import { format, formatCount } from '../words/format.ts';
import { BulkBar } from './bulk-bar.tsx';
import { EntityList } from './entity-list.tsx';
import { type Filter, filtersOf, type Row, rowsInSteps } from './listing.ts';
import type { ListedEntity, ListedPack, ManagerStore } from './manager-store.ts';
import { type NameOrder, NameOrders } from './name-orders.ts';
import { Search } from './search.ts';
import { SearchField } from './search-field.tsx';
import type { OnDo } from './use-doing.ts';
import { NEW_LINK, pageLink, queryIn } from './use-place.ts';
import { useSelection } from './use-selection.ts';
import { useSteps } from './use-steps.ts';
import { WithinPicker } from './within-picker.tsx';

interface BrowsePaneProps {
  field: RefObject<HTMLInputElement | null>;
  entities: readonly ListedEntity[];
  packs: readonly ListedPack[];
  store: ManagerStore;
  chosen: string;
  /** The keyboard moved to an entity of the list. */
  onMove: (id: string) => void;
  onOpen: (id: string) => void;
  onDo: OnDo;
  onExport: (ids: readonly string[]) => void;
}

const NO_ROWS: readonly Row[] = [];
const NO_ORDER: NameOrder = [];

/** The list of entities with its search, its filters and what can be done with many at once. */
export function BrowsePane({ field, entities, packs, store, chosen, onMove, onOpen, onDo, onExport }: BrowsePaneProps) {
  const { language, words } = useInterface();
  const [query, setQuery] = useState(() => queryIn(location.hash));
  const [wanted, setFilter] = useState<Filter>('all');
  const [asked, setWithin] = useState({ pack: '', tag: '' });
  const filters = useMemo(() => filtersOf(entities), [entities]);
  // What was filtered by may be gone since: then all is shown.
  const filter = filters.includes(wanted) ? wanted : 'all';
  const pack = packs.some(({ id }) => id === asked.pack) ? asked.pack : '';
  const within = useMemo(() => ({ pack, tag: asked.tag }), [pack, asked.tag]);
  const list = useRef<HTMLUListElement>(null);
  const search = useMemo(() => new Search(), []);
  const orders = useMemo(() => new NameOrders(), []);
  const selection = useSelection(entities);
  const order = useSteps(
    useCallback(() => orders.inSteps(entities, language), [orders, entities, language]),
    NO_ORDER,
  );
  const rows = useSteps(
    useCallback(
      () => rowsInSteps(order, { filter, within, query, language }, search),
      [order, filter, within, query, language, search],
    ),
    NO_ROWS,
  );
  useSteps(
    useCallback(() => search.prepare(entities), [entities, search]),
    undefined,
  );

  const { options, listing } = words;
  const labels = { ...options.groups, ...listing.filters, all: options.all, hidden: options.hidden };
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
        choices={filters.map((value) => ({ value, label: labels[value] }))}
        chosen={filter}
        onChoose={setFilter}
      />
      <WithinPicker entities={entities} packs={packs} within={within} onWithin={setWithin} />
      <p class="unseen" role="status">
        {selection.ids.size > 0 && formatCount(listing.selected, selection.ids.size, language)}
      </p>
      <BulkBar selection={selection} entities={entities} store={store} onDo={onDo} onExport={onExport} />
      {rows.length > 0 ? (
        <EntityList list={list} rows={rows} chosen={chosen} selection={selection} onMove={onMove} />
      ) : (
        <p class="nothing">{nothing}</p>
      )}
      <footer class="browse-foot">
        <p class="count" role="status">
          {rows.length === entities.length ? all : format(options.found, { shown: rows.length, count: all })}
        </p>
        <a href={NEW_LINK}>{listing.add}</a>
        <a href={pageLink('import')}>{listing.importFile}</a>
        <button type="button" class="link" onClick={() => onExport(rows.map(({ entity }) => entity.id))}>
          {listing.export}
        </button>
      </footer>
    </section>
  );
}
