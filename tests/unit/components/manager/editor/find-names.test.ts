import { describe, expect, it } from 'vitest';
import { findNames } from '../../../../../components/manager/editor/find-names.ts';
import type { Names } from '../../../../../components/manager/names.ts';

const named = (en: string, ar = 'اسم', fr = en) => ({ name: { ar, fr, en }, type: 'person' as const });
const NAMES: Names = new Map([
  ['campus', named('Campus of the Emirates')],
  ['uae', named('Emirates', 'الإمارات', 'Émirats')],
  ['premirate', named('Premirate')],
  ['macron', named('Emmanuel Macron', 'إيمانويل ماكرون')],
]);
const never = new AbortController().signal;

describe('entities found by a part of their names', () => {
  it('come with the beginning of a name first, then of a word, then within one', async () => {
    expect(await findNames(NAMES, 'emirat', never)).toEqual(['uae', 'campus', 'premirate']);
  });

  it('are found in each language, as the matcher folds it', async () => {
    expect(await findNames(NAMES, 'émirats', never)).toEqual(['uae']);
    expect(await findNames(NAMES, 'الامارات', never)).toEqual(['uae']);
    expect(await findNames(NAMES, 'MACRON', never)).toEqual(['macron']);
  });

  it('are none for nothing', async () => {
    expect(await findNames(NAMES, ' ', never)).toEqual([]);
    expect(await findNames(NAMES, '…', never)).toEqual([]);
  });

  it('are at most eight, of however many', async () => {
    const many: Names = new Map(Array.from({ length: 30_000 }, (_, i) => [`e${i}`, named(`Entity ${i}`)]));
    expect(await findNames(many, 'entity', never)).toHaveLength(8);
    expect(await findNames(many, 'entity 29999', never)).toEqual(['e29999']);
  });

  it('are looked for no longer once a newer search has begun', async () => {
    const many: Names = new Map(Array.from({ length: 100_000 }, (_, i) => [`e${i}`, named(`Entity ${i}`)]));
    const searching = new AbortController();
    const search = findNames(many, 'nothing of them', searching.signal);
    searching.abort();
    await expect(search).rejects.toThrow();
  });
});
