import { useEffect, useId, useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import type { Named, PopupWorld } from './popup-world.ts';

interface FinderProps {
  search: PopupWorld['search'];
  onOpen: (id: string) => void;
}

/** What a query finds: nothing while there is no query, or none has been answered. */
function useFound(search: PopupWorld['search'], query: string): readonly Named[] | 'failed' | undefined {
  const [found, setFound] = useState<readonly Named[] | 'failed' | undefined>();
  useEffect(() => {
    let isNewest = true;
    const take = (answer: readonly Named[] | 'failed' | undefined) => isNewest && setFound(answer);
    if (query.trim() === '') take(undefined);
    else search(query).then(take, () => take('failed'));
    return () => {
      isNewest = false;
    };
  }, [search, query]);
  return found;
}

function Results({ found, onOpen }: { found: readonly Named[] | 'failed'; onOpen: (id: string) => void }) {
  const { language, words } = useInterface();
  if (found === 'failed') return <p role="alert">{words.popup.notSearched}</p>;
  if (found.length === 0) return <p role="status">{words.popup.noneFound}</p>;
  return (
    <ul class="found">
      {found.map(({ id, type, name }) => (
        <li key={id}>
          <button type="button" class="line" onClick={() => onOpen(id)}>
            <TypeDot type={type} />
            <span>{name[language]}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

/** Looks a name up in the whole dataset, whatever the page. */
export function Finder({ search, onOpen }: FinderProps) {
  const { popup } = useInterface().words;
  const [query, setQuery] = useState('');
  const found = useFound(search, query);
  const id = useId();
  return (
    <search class="finder">
      <label class="unseen" for={id}>
        {popup.search}
      </label>
      <input
        id={id}
        type="search"
        dir={query === '' ? undefined : 'auto'}
        placeholder={popup.search}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      {found && <Results found={found} onOpen={onOpen} />}
    </search>
  );
}
