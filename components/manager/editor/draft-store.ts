import type { Draft } from './draft.ts';

/** Where drafts are kept while they are not saved: the tab's own store, which outlives a reload and no more. */
export type DraftStore = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

const keyOf = (id: string): string => `hashiya-draft ${id}`;

const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'type' in value && 'name' in value;

/** The draft that was kept of an entity; nothing if none was, or none that can be read. */
export function keptDraft(store: DraftStore, id: string): Draft | undefined {
  const text = store.getItem(keyOf(id));
  if (text === null) return undefined;
  try {
    const draft: unknown = JSON.parse(text);
    return isDraft(draft) ? draft : undefined;
  } catch {
    // Torn or of another version: there is nothing to offer.
    return undefined;
  }
}

/** Keeps a draft; false if the browser has no room for it. */
export function keepDraft(store: DraftStore, id: string, draft: Draft): boolean {
  try {
    store.setItem(keyOf(id), JSON.stringify(draft));
    return true;
  } catch {
    return false;
  }
}

export const dropDraft = (store: DraftStore, id: string): void => store.removeItem(keyOf(id));
