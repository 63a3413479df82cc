import { LANGUAGES, type Language } from '../../data/records/language.ts';

/** What the detail pane is asked to show. */
export type Route =
  | { mode: 'none' }
  | { mode: 'view'; id: string }
  | { mode: 'edit'; id: string }
  | { mode: 'new'; text: string; language: Language | undefined };

/** Where the address has an entity's id, a new one has this, which no id may be. */
export const NEW = '+';

const EDIT = /^(.+)\/edit$/s;
const LANGUAGE = new RegExp(`[?&]lang=(${LANGUAGES.join('|')})(?=&|$)`);

/** Reads what stands behind `+?`: a name, whatever it holds, and the language that it is in. */
function newWith(query: string): Route {
  const language = LANGUAGE.exec(query)?.[1] as Language | undefined;
  const text = /[?&]text=(.*)$/s.exec(query.replace(LANGUAGE, ''))?.[1] ?? '';
  return { mode: 'new', text, language };
}

/** What an address within the page, decoded and without its `#`, asks for: `ID`, `ID/edit`, `+`, `+?text=…&lang=ar`. */
export function routeOf(chosen: string): Route {
  if (chosen === '') return { mode: 'none' };
  if (chosen === NEW || chosen.startsWith(`${NEW}?`)) return newWith(chosen);
  const edited = EDIT.exec(chosen)?.[1];
  return edited ? { mode: 'edit', id: edited } : { mode: 'view', id: chosen };
}

/** The id that an address is about, empty if it is about none: the line of the list that is chosen. */
export function idOf(chosen: string): string {
  const route = routeOf(chosen);
  return 'id' in route ? route.id : '';
}

/** The address within the page where an entity is edited. */
export const editLinkTo = (id: string): string => `#${encodeURIComponent(id)}/edit`;
