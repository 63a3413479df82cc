import { useCallback, useEffect, useState } from 'preact/hooks';

const idIn = (hash: string): string => {
  try {
    return decodeURIComponent(hash.replace(/^#\/?/, ''));
  } catch {
    return hash.slice(1);
  }
};

/** The address within the page that chooses no entity: the list alone, where the window is narrow. */
export const LIST_LINK = '#/';

/** The address within the page of an entity. */
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;

/**
 * The id of the entity that the address names, empty if none, and a way to go to another one without a
 * step in the browser's history. Links to `linkTo(id)` make such a step.
 */
export function useChoice(): [chosen: string, choose: (id: string) => void] {
  const [chosen, setChosen] = useState(() => idIn(location.hash));
  useEffect(() => {
    const follow = () => setChosen(idIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = useCallback((id: string) => {
    history.replaceState(null, '', id === '' ? location.pathname + location.search : linkTo(id));
    setChosen(id);
  }, []);
  return [chosen, choose];
}
