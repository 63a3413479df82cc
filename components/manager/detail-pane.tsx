import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { EditPane } from './edit-pane.tsx';
import type { Writing } from './editor/use-leaving.ts';
import { EntityPane } from './entity-pane.tsx';
import type { ListedChange, ManagerStore } from './manager-store.ts';
import type { Names } from './names.ts';
import { NoChoice } from './no-choice.tsx';
import { routeOf } from './route.ts';
import type { OnDo } from './use-doing.ts';
import { useFocusKept } from './use-focus-kept.ts';
import { LIST_LINK } from './use-place.ts';

interface DetailPaneProps {
  /** What the address names: `ID`, `ID/edit`, `+`, `+?text=…&lang=ar`; empty if nothing. */
  chosen: string;
  names: Names;
  store: ManagerStore;
  /** Rises each time that the list was read anew: the record is, too. */
  edition: number;
  muted: readonly string[];
  /** What is being written in the pane. */
  writing: RefObject<Writing | undefined>;
  onDo: OnDo;
}

/** The chosen entity, shown or edited, a new one, or what to do where none is chosen. */
export function DetailPane({ chosen, names, store, edition, muted, writing, onDo }: DetailPaneProps) {
  const { options } = useInterface().words;
  const place = useRef<HTMLDivElement>(null);
  useFocusKept(place);
  const route = routeOf(chosen);
  const wasEditing = useRef(false);
  const comesFromEditor = wasEditing.current;
  useEffect(() => {
    wasEditing.current = route.mode === 'edit' || route.mode === 'new';
  });
  const onSaved = (change: ListedChange | undefined) =>
    void onDo(
      async () => change,
      (words) => words.editor.saved,
    );
  const pane = { names, store, writing, onSaved };
  return (
    <div class="detail" ref={place} tabIndex={-1}>
      <a class="back" href={LIST_LINK}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3L5 8l5 5" />
        </svg>
        {options.back}
      </a>
      {route.mode === 'none' && <NoChoice id="" />}
      {route.mode === 'new' && (
        <EditPane {...pane} key={chosen} entity={undefined} text={route.text} textLanguage={route.language} />
      )}
      {(route.mode === 'view' || route.mode === 'edit') && (
        <EntityPane
          {...pane}
          key={route.id}
          id={route.id}
          isEditing={route.mode === 'edit'}
          edition={edition}
          muted={muted}
          onDo={onDo}
          takesFocus={comesFromEditor}
        />
      )}
    </div>
  );
}
