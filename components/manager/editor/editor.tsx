import { useEffect, useRef } from 'preact/hooks';
import type { Context } from '../../../data/records/context.ts';
import type { EntityType } from '../../../data/records/entity-type.ts';
import type { Language } from '../../../data/records/language.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { TypeDot } from '../../shared/type-dot.tsx';
import { format } from '../../words/format.ts';
import type { ManagerStore } from '../manager-store.ts';
import { TrialBox } from '../trial/trial-box.tsx';
import { asType, blankEntity } from './blanks.ts';
import { FormContext } from './form.ts';
import { FormParts } from './form-part.tsx';
import { formOf } from './forms.ts';
import { IdField } from './id-field.tsx';
import { Offers } from './offers.tsx';
import { SaveBar } from './save-bar.tsx';
import { TypeField } from './type-field.tsx';
import { type EditorTask, useEditor } from './use-editor.ts';

interface EditorProps extends EditorTask {
  /** Of a new entity: a name that is known, and its language. */
  text?: string;
  textLanguage?: Language | undefined;
  contexts: readonly Context[];
  store: Pick<ManagerStore, 'open'>;
  isChangedElsewhere: boolean;
  onCancel: () => void;
}

/** Takes the focus to the first field that is to be corrected, once the form shows it. */
function useFirstFault(asked: number) {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (asked === 0) return;
    // Folded items open first, each list within its item.
    const timer = setTimeout(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus(), 50);
    return () => clearTimeout(timer);
  }, [asked]);
  return form;
}

/** The form of an entity, from its names to a text to try it on. */
export function Editor({ text = '', textLanguage, contexts, store, isChangedElsewhere, ...task }: EditorProps) {
  const { language, words } = useInterface();
  const { before, names, memory } = task;
  const { form, saving, save, isDirty, drop, kept, suggested } = useEditor(
    task,
    blankEntity(text, textLanguage ?? language),
  );
  const element = useFirstFault(form.asked);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { draft, replace } = form;
  const type = draft.type as EntityType;
  const isNew = !before;
  const id = before?.id ?? suggested;

  return (
    <FormContext.Provider value={{ ...form, type, isNew, names, contexts }}>
      <form
        ref={element}
        class="editor"
        noValidate
        aria-labelledby="editor-title"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <p class="kind" data-type={type}>
          <TypeDot type={type} />
          <b>{words.types[type]}</b>
          <bdi class="id">{id}</bdi>
        </p>
        <h2 id="editor-title" ref={heading} tabIndex={-1}>
          {before ? format(words.editor.editing, { name: before.name[language] }) : words.editor.newEntry}
        </h2>
        <Offers
          hasDraft={kept.found !== undefined}
          isDraftLost={kept.isLost}
          isChangedElsewhere={isChangedElsewhere}
          onTake={() => {
            if (kept.found) replace(kept.found);
            kept.settle(true);
          }}
          onDrop={() => kept.settle(false)}
        />
        {isNew && <TypeField type={type} onType={(chosen) => replace(asType(draft, chosen))} />}
        <FormParts key={type} specs={formOf(type)} within="" />
        <IdField suggested={suggested} />
        <TrialBox draft={draft} id={id} isNew={isNew} contexts={contexts} store={store} memory={memory} />
        <SaveBar
          saving={saving}
          faults={form.faults.size}
          onSave={save}
          onCancel={() => {
            // What is unsaved is asked about on the way out; what is not is nothing to keep.
            if (!isDirty) drop();
            task.onCancel();
          }}
        />
      </form>
    </FormContext.Provider>
  );
}
