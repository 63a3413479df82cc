import type { RefObject } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Entity } from '../../../data/records/entity.ts';
import type { Localized } from '../../../data/records/language.ts';
import type { Names } from '../names.ts';
import { checkDraft } from './check-draft.ts';
import { type Draft, draftOf } from './draft.ts';
import type { DraftStore } from './draft-store.ts';
import { idFor } from './id-field.tsx';
import type { Saving } from './save-bar.tsx';
import { useFormState } from './use-form-state.ts';
import { useKeptDraft } from './use-kept-draft.ts';
import type { Writing } from './use-leaving.ts';

export interface EditorTask {
  /** What is edited, as it is in the dataset; a new entity is none. */
  before: Entity | undefined;
  /** What the form begins with, if that is not what is in the dataset. */
  start?: Draft | undefined;
  names: Names;
  /** The key under which a draft is kept: the id, or that of new ones. */
  draftKey: string;
  memory: DraftStore;
  writing: RefObject<Writing | undefined>;
  onSave: (entity: Entity) => Promise<void>;
  /** It is saved, and nothing is unsaved any more. */
  onSaved: (entity: Entity) => void;
}

const today = (): string => new Date().toISOString().slice(0, 10);

/** A new entity's id is made of its name while none is given. */
const withId = (draft: Draft, names: Names): Draft =>
  draft.id ? draft : { ...draft, id: idFor(draft.name as Localized, (id) => names.has(id)) };

/** All that an editor does: keeps and checks what is written, saves it, and loses none of it. */
export function useEditor(task: EditorTask, blank: Draft) {
  const { before, start, names, draftKey, memory, writing, onSave, onSaved } = task;
  const original = useMemo(() => (before ? draftOf(before) : blank), []);
  const check = useCallback(
    (draft: Draft) => checkDraft(withId(draft, names), { has: (id) => names.has(id), before, today: today() }),
    [names, before],
  );
  const form = useFormState(start ?? original, check);
  const [saving, setSaving] = useState<Saving>('idle');
  const isDirty = useMemo(() => JSON.stringify(form.draft) !== JSON.stringify(original), [form.draft, original]);
  const kept = useKeptDraft(memory, { id: draftKey, draft: form.draft, isDirty });
  const latest = useRef({ isDirty, draft: form.draft });
  latest.current = { isDirty, draft: form.draft };

  // Saved or given up: what still stands in the form is nobody's any more.
  const isOver = useRef(false);
  const drop = () => {
    isOver.current = true;
    kept.drop();
  };
  useEffect(() => {
    const mine: Writing = { isDirty: () => latest.current.isDirty && !isOver.current, drop };
    writing.current = mine;
    return () => {
      if (writing.current === mine) writing.current = undefined;
    };
  });

  const save = async () => {
    if (saving === 'busy') return;
    if (!form.entity) {
      form.ask();
      return setSaving('faulty');
    }
    setSaving('busy');
    try {
      await onSave(form.entity);
    } catch {
      return setSaving('failed');
    }
    // What was written meanwhile is not saved yet.
    if (latest.current.draft !== form.draft) return setSaving('idle');
    drop();
    onSaved(form.entity);
  };
  return { form, saving, save, isDirty, drop, kept, suggested: withId({ ...form.draft, id: '' }, names).id as string };
}
