import type { RefObject } from 'preact';
import { useInterface } from '../shared/interface-language.tsx';

interface SearchFieldProps {
  field: RefObject<HTMLInputElement | null>;
  query: string;
  onQuery: (query: string) => void;
  /** Down and Enter lead on to what was found. */
  onDown: () => void;
  onEnter: () => void;
}

/** The search field; its direction follows what is typed. */
export function SearchField({ field, query, onQuery, onDown, onEnter }: SearchFieldProps) {
  const { words } = useInterface();
  const clear = () => {
    onQuery('');
    field.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.isComposing) return;
    if (event.key === 'ArrowDown') onDown();
    else if (event.key === 'Enter') onEnter();
    else if (event.key === 'Escape' && query !== '') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        ref={field}
        type="text"
        inputMode="search"
        dir={query === '' ? undefined : 'auto'}
        autocomplete="off"
        spellcheck={false}
        value={query}
        placeholder={words.options.searchHint}
        aria-label={words.options.search}
        aria-keyshortcuts="/"
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={onKeyDown}
      />
      {query === '' ? (
        <span class="key" aria-hidden="true">
          /
        </span>
      ) : (
        <button type="button" aria-label={words.options.clear} onClick={clear}>
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d="M4 4l8 8M12 4l-8 8" />
          </svg>
        </button>
      )}
    </search>
  );
}
