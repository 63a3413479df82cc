import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Entity } from '../../data/records/entity.ts';
import { BrowsePane } from './browse-pane.tsx';
import { DetailPane } from './detail-pane.tsx';
import { isStacked } from './stacking.ts';
import { linkTo, useChoice } from './use-choice.ts';
import { useSlash } from './use-slash.ts';

interface WorkbenchProps {
  entities: readonly Entity[];
  hidden: ReadonlySet<string>;
  muted: readonly string[];
  onVisibility: (id: string, hide: boolean) => Promise<void>;
  onUnmute: (id: string) => Promise<void>;
}

/** The list and, beside it or in its place, the entity chosen from it. */
export function Workbench({ entities, hidden, ...rest }: WorkbenchProps) {
  const [chosen, choose] = useChoice();
  const field = useRef<HTMLInputElement>(null);
  const left = useRef('');
  const byId = useMemo(() => new Map(entities.map((entity) => [entity.id, entity])), [entities]);

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
    <main class="workbench" data-open={chosen === '' ? undefined : ''}>
      <BrowsePane
        field={field}
        entities={entities}
        hidden={hidden}
        chosen={chosen}
        onMove={(id) => !isStacked() && choose(id)}
        onOpen={(id) => {
          location.hash = linkTo(id);
        }}
      />
      <DetailPane chosen={chosen} entities={byId} hidden={hidden} {...rest} />
    </main>
  );
}
