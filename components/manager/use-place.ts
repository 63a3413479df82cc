import { useCallback, useEffect, useState } from 'preact/hooks';
import { idOf, NEW } from './route.ts';
import { SETTINGS_PAGES } from './settings/pages.ts';

const PAGES = ['import', 'export', 'packs', 'history', 'backups', ...SETTINGS_PAGES] as const;
/** A part of the dataset page; `dataset` is the list with what is chosen from it. */
export type Page = (typeof PAGES)[number] | 'dataset';

/** Where the reader is, as the address says: `#ID`, `#ID/edit`, `#+?…`, `#/PAGE`, or the list alone, `#?q=…` searched. */
export interface Place {
  page: Page;
  /** Of the chosen entity; empty if none is. */
  id: string;
  /** What the detail pane is asked for: the address, decoded; empty for nothing. */
  asked: string;
}

const SEARCH = '?q=';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

export function placeIn(hash: string): Place {
  const address = hash.replace(/^#/, '');
  if (address.startsWith(SEARCH)) return { page: 'dataset', id: '', asked: '' };
  if (address.startsWith('/'))
    return { page: PAGES.find((page) => address === `/${page}`) ?? 'dataset', id: '', asked: '' };
  const asked = decoded(address);
  return { page: 'dataset', id: idOf(asked), asked };
}

/** What an address has the list searched for, as the page opens; empty for nothing. */
export const queryIn = (hash: string): string =>
  hash.startsWith(`#${SEARCH}`) ? decoded(hash.slice(1 + SEARCH.length)) : '';

/** The addresses within the page: of the list alone, of an entity, of a new one, of a page. */
export const LIST_LINK = '#/';
export const linkTo = (id: string): string => `#${encodeURIComponent(id)}`;
export const NEW_LINK = `#${NEW}`;
export const pageLink = (page: Exclude<Page, 'dataset'>): string => `#/${page}`;

/** The address of a place, as links write it. */
export const addressOf = ({ page, asked }: Place): string =>
  page === 'dataset' && asked !== '' ? `#${asked.split('/').map(encodeURIComponent).join('/')}` : partLink(page);

const partLink = (page: Page): string => (page === 'dataset' ? LIST_LINK : pageLink(page));

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
