import type { RefObject } from 'preact';
import { useCallback, useRef } from 'preact/hooks';
import type { Entity } from '../../data/records/entity.ts';
import type { Language } from '../../data/records/language.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import type { Draft } from './editor/draft.ts';
import { Editor } from './editor/editor.tsx';
import type { Writing } from './editor/use-leaving.ts';
import type { ListedChange, ManagerStore } from './manager-store.ts';
import type { Names } from './names.ts';
import { NEW } from './route.ts';
import { LIST_LINK, linkTo } from './use-place.ts';
import { useRead } from './use-read.ts';

export interface EditPaneProps {
  /** What is edited, as it is now; a new entity is none. */
  entity: Entity | undefined;
  start?: Draft | undefined;
  text?: string;
  textLanguage?: Language | undefined;
  names: Names;
  store: ManagerStore;
  writing: RefObject<Writing | undefined>;
  onSaved: (change: ListedChange | undefined) => void;
}

/** The editor, once it is known what rules may refer to. */
export function EditPane({ entity, names, store, writing, onSaved, ...start }: EditPaneProps) {
  const { editor } = useInterface().words;
  const { read, error, again } = useRead(useCallback(() => store.contexts(), [store]));
  // What changes elsewhere never goes over what is being written.
  const before = useRef(entity);
  const saved = useRef<ListedChange | undefined>(undefined);
  const goTo = (id: string | undefined) => {
    location.hash = id === undefined ? LIST_LINK : linkTo(id);
  };
  if (!read && error)
    return <Failure message={editor.unread} detail={error.message} retry={editor.retry} onRetry={again} />;
  if (!read) return <Loading />;
  return (
    <Editor
      {...start}
      before={before.current}
      names={names}
      contexts={read.value}
      store={store}
      draftKey={before.current?.id ?? NEW}
      memory={sessionStorage}
      writing={writing}
      isChangedElsewhere={JSON.stringify(entity) !== JSON.stringify(before.current)}
      onSave={async (written) => {
        saved.current = await store.save(written, start.start !== undefined);
      }}
      onSaved={({ id }) => {
        onSaved(saved.current);
        goTo(id);
      }}
      onCancel={() => goTo(before.current?.id)}
    />
  );
}

/** Shown only to those who wait longer than most. */
export function Loading() {
  const { editor } = useInterface().words;
  return (
    <p class="loading" role="status">
      {editor.loading}
    </p>
  );
}
