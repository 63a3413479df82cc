import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';

interface TagFormProps {
  button: string;
  /** Tags that are in use, to be picked from. */
  known: readonly string[];
  onTag: (tag: string) => void;
  onCancel: () => void;
}

/** Asks for the name of a tag. */
export function TagForm({ button, known, onTag, onCancel }: TagFormProps) {
  const { listing } = useInterface().words;
  const [tag, setTag] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const [fieldId, listId] = [useId(), useId()];
  useEffect(() => field.current?.focus(), []);
  const name = tag.trim();
  return (
    <form
      class="tag-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (name !== '') onTag(name);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel();
      }}
    >
      <label for={fieldId}>{listing.tagName}</label>
      <input
        ref={field}
        id={fieldId}
        type="text"
        dir="auto"
        maxLength={40}
        list={listId}
        value={tag}
        onInput={(event) => setTag(event.currentTarget.value)}
      />
      <datalist id={listId}>
        {known.map((each) => (
          <option key={each} value={each} />
        ))}
      </datalist>
      <button type="submit" class="button small" disabled={name === ''}>
        {button}
      </button>
      <button type="button" class="button small" onClick={onCancel}>
        {listing.cancel}
      </button>
    </form>
  );
}
