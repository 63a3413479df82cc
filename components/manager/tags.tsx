import { useId, useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import type { ActionsProps } from './actions.tsx';

const LONGEST = 40; // characters of a tag that a row of the list still shows

/** The reader's tags on an entity: each can be removed, and others added. */
export function Tags({ opened, store, onDo }: ActionsProps) {
  const { editor } = useInterface().words;
  const { entity, tags } = opened;
  const field = useId();
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const about = entity.id;

  const add = (event: Event) => {
    event.preventDefault();
    if (tag === '' || tags.includes(tag)) return;
    setTyped('');
    onDo(
      () => store.tag([about], tag),
      (words) => format(words.editor.tagged, { tag }),
    );
  };
  const remove = (gone: string) => {
    document.getElementById(field)?.focus();
    onDo(
      () => store.untag([about], gone),
      (words) => format(words.editor.untagged, { tag: gone }),
    );
  };
  return (
    <form class="tags" aria-label={editor.tags} onSubmit={add}>
      {tags.length > 0 && (
        <ul class="chips" aria-label={editor.tags}>
          {tags.map((one) => (
            <li key={one} class="chip">
              <bdi>{one}</bdi>
              <button type="button" aria-label={format(editor.removeTag, { tag: one })} onClick={() => remove(one)}>
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={field}
        type="text"
        dir="auto"
        maxLength={LONGEST}
        autocomplete="off"
        placeholder={editor.newTag}
        aria-label={editor.newTag}
        value={typed}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {tag !== '' && (
        <button type="submit" class="small">
          {editor.addTag}
        </button>
      )}
    </form>
  );
}
