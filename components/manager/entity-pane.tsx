import type { RefObject } from 'preact';
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { Conflict } from './conflict/conflict.tsx';
import { EditPane, Loading } from './edit-pane.tsx';
import type { Draft } from './editor/draft.ts';
import type { Writing } from './editor/use-leaving.ts';
import { EntityDetail } from './entity-detail.tsx';
import type { ListedChange, ManagerStore, OpenedEntity } from './manager-store.ts';
import type { Names } from './names.ts';
import { NoChoice } from './no-choice.tsx';
import { editLinkTo } from './route.ts';
import { isStacked } from './stacking.ts';
import type { OnDo } from './use-doing.ts';
import { useRead } from './use-read.ts';

export interface PaneProps {
  names: Names;
  store: ManagerStore;
  /** Rises each time that the list was read anew. */
  edition: number;
  muted: readonly string[];
  onDo: OnDo;
  writing: RefObject<Writing | undefined>;
  onSaved: (change: ListedChange | undefined) => void;
}

interface EntityPaneProps extends PaneProps {
  id: string;
  isEditing: boolean;
  /** True where the focus would be lost with the editor that was there. */
  takesFocus: boolean;
}

interface ViewedProps extends PaneProps {
  opened: OpenedEntity;
  onEdit: (start: Draft) => void;
  takesFocus: boolean;
}

/** The record, under the two versions of it where there are two to decide between. */
function Viewed({ opened, onEdit, takesFocus, ...props }: ViewedProps) {
  const { store, onDo, names, muted } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the pane takes the list's place, the focus comes along.
  useEffect(() => {
    if (takesFocus || isStacked()) heading.current?.focus();
  }, []);
  const acting = { opened, store, onDo };
  return (
    <>
      {opened.standing === 'conflict' && opened.theirs && (
        <Conflict {...acting} theirs={opened.theirs} names={names} onEdit={onEdit} />
      )}
      <EntityDetail {...acting} heading={heading} names={names} muted={muted} />
    </>
  );
}

/** One entity, shown or edited. */
export function EntityPane({ id, isEditing, takesFocus, ...props }: EntityPaneProps) {
  const { editor } = useInterface().words;
  const { store, edition } = props;
  const { read, error, again } = useRead(
    useCallback(() => store.open(id), [store, id]),
    edition,
  );
  const last = useRef<OpenedEntity | undefined>(undefined);
  const cameFromEditor = useRef(takesFocus);
  const [start, setStart] = useState<Draft>();
  const now = read?.value;
  if (now) last.current = now;
  // What was taken away elsewhere can still be written, and saved.
  const opened = now ?? (isEditing ? last.current : undefined);
  useEffect(() => {
    if (!isEditing) setStart(undefined);
  }, [isEditing]);

  const failure = error && (
    <Failure message={editor.unread} detail={error.message} retry={editor.retry} onRetry={again} />
  );
  if (!read) return failure ?? <Loading />;
  if (!opened) return failure ?? <NoChoice id={id} />;
  const edit = (draft: Draft) => {
    setStart(draft);
    location.hash = editLinkTo(id);
  };
  return (
    <>
      {failure}
      {isEditing ? (
        <EditPane {...props} entity={opened.entity} start={start} />
      ) : (
        <Viewed {...props} opened={opened} onEdit={edit} takesFocus={takesFocus || cameFromEditor.current} />
      )}
    </>
  );
}
