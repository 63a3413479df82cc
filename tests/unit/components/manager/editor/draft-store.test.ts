import { describe, expect, it } from 'vitest';
import {
  type DraftStore,
  dropDraft,
  keepDraft,
  keptDraft,
} from '../../../../../components/manager/editor/draft-store.ts';

function memory(): DraftStore {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? null,
    setItem: (key, value) => void kept.set(key, value),
    removeItem: (key) => void kept.delete(key),
  };
}
const DRAFT = { type: 'person', name: { en: 'Jane' }, facts: [{ asOf: 'soo' }] };

describe('a draft', () => {
  it('is kept for its entity, until it is dropped', () => {
    const store = memory();
    expect(keepDraft(store, 'jane', DRAFT)).toBe(true);
    expect(keptDraft(store, 'jane')).toEqual(DRAFT);
    expect(keptDraft(store, 'john')).toBeUndefined();
    dropDraft(store, 'jane');
    expect(keptDraft(store, 'jane')).toBeUndefined();
  });

  it.each(['{"type":"person"', '[]', 'null', '{}', '"x"'])('is none if what was kept is %s', (text) => {
    const store = memory();
    store.setItem('hashiya-draft jane', text);
    expect(keptDraft(store, 'jane')).toBeUndefined();
  });

  it('says if there is no room for it', () => {
    const full = {
      ...memory(),
      setItem: () => {
        throw new DOMException('full', 'QuotaExceededError');
      },
    };
    expect(keepDraft(full, 'jane', DRAFT)).toBe(false);
  });
});
