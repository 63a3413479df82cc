import { useCallback, useEffect, useState } from 'preact/hooks';

const PAGES = ['new', 'import', 'export', 'packs', 'history', 'backups'] as const;
/** A part of the dataset page; `dataset` is the list with what is chosen from it. */
export type Page = (typeof PAGES)[number] | 'dataset';

/** Where the reader is, as the address says: `#ID`, `#ID/edit`, `#/PAGE`, or the list alone. */
export interface Place {
  page: Page;
  /** Of the chosen entity; empty if none is. */
  id: string;
  isEditing: boolean;
  /** What a page is told beside its name. */
  query: URLSearchParams;
}

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export function placeIn(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const [first = '', second = ''] = path.split('/');
  const page = first === '' ? PAGES.find((known) => known === second) : undefined;
  return {
    page: page ?? 'dataset',
    id: decoded(first),
    isEditing: page === 'new' || (first !== '' && second === 'edit'),
    query: new URLSearchParams(query),
  };
}

/** The addresses within the page: of the list alone, of an entity, of its editor, of a page. */
export const LIST_LINK = '#/';
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
export const editLink = (id: string): string => `${linkTo(id)}/edit`;
export const pageLink = (page: Exclude<Page, 'dataset'>): string => `#/${page}`;

/**
 * Where the reader is, and a way to choose another entity without a step in the browser's history. Links make such a step.
 */
export function usePlace(): [place: Place, choose: (id: string) => void] {
  const [place, setPlace] = useState(() => placeIn(location.hash));
  useEffect(() => {
    const follow = () => setPlace(placeIn(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  const choose = useCallback((id: string) => {
    const hash = id === '' ? LIST_LINK : linkTo(id);
    history.replaceState(null, '', hash);
    setPlace(placeIn(hash));
  }, []);
  return [place, choose];
}
