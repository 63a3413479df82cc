import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef } from 'preact/hooks';
import { BrowsePane } from './browse-pane.tsx';
import { DetailPane } from './detail-pane.tsx';
import type { Writing } from './editor/use-leaving.ts';
import type { ListedEntity, ListedPack, ManagerStore } from './manager-store.ts';
import { byId, type Names } from './names.ts';
import { isStacked } from './stacking.ts';
import type { OnDo } from './use-doing.ts';
import { linkTo, type Place } from './use-place.ts';
import { useSlash } from './use-slash.ts';
import { useSteps } from './use-steps.ts';

export interface WorkbenchProps {
  place: Place;
  choose: (id: string) => void;
  entities: readonly ListedEntity[];
  packs: readonly ListedPack[];
  muted: readonly string[];
  /** Rises each time that the dataset was read. */
  edition: number;
  store: ManagerStore;
  writing: RefObject<Writing | undefined>;
  onDo: OnDo;
  onExport: (ids: readonly string[]) => void;
}

const NO_NAMES: ReadonlyMap<string, ListedEntity> = new Map();

/** The list and, beside it or in its place, the entity chosen from it. */
export function Workbench({ place, choose, entities, packs, store, onDo, onExport, ...rest }: WorkbenchProps) {
  const chosen = place.id;
  const field = useRef<HTMLInputElement>(null);
  const left = useRef('');
  const names: Names = useSteps(
    useCallback(() => byId(entities), [entities]),
    NO_NAMES,
  );

  // Back in the list of a narrow window, the reader finds the line that was left.
  useEffect(() => {
    if (chosen === '' && left.current !== '' && isStacked()) {
      document.querySelector<HTMLElement>(`.row[href="${linkTo(left.current)}"]`)?.focus();
    }
    left.current = chosen;
  }, [chosen]);

  const toSearch = useCallback(() => {
    if (!isStacked()) return field.current?.select();
    left.current = '';
    choose('');
    // The list of a narrow window is there to be focused once the choice is undone.
    requestAnimationFrame(() => field.current?.select());
  }, [choose]);
  useSlash(toSearch);

  return (
    <main class="workbench" data-open={chosen === '' && place.asked === '' ? undefined : ''}>
      <BrowsePane
        field={field}
        entities={entities}
        packs={packs}
        store={store}
        chosen={chosen}
        onMove={(id) => !isStacked() && choose(id)}
        onOpen={(id) => {
          location.hash = linkTo(id);
        }}
        onDo={onDo}
        onExport={onExport}
      />
      <DetailPane chosen={place.asked} names={names} store={store} onDo={onDo} {...rest} />
    </main>
  );
}
