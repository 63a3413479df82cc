import { describe, expect, it } from 'vitest';
import { Reread } from '../../../../components/manager/as-before.ts';
import type { ListedEntity } from '../../../../components/manager/manager-store.ts';

const listed = (id: string, other: Partial<ListedEntity> = {}): ListedEntity => ({
  ...{ id, type: 'place', name: { ar: id, fr: id, en: id }, prominence: 1, pack: 'one' },
  ...{ aliases: [{ text: id, lang: 'en' }], standing: 'pack', isHidden: false, tags: [] },
  ...other,
});

function reread(before: readonly ListedEntity[], ...parts: readonly (readonly ListedEntity[])[]) {
  const reading = new Reread(before);
  for (const part of parts) reading.add(part);
  return reading.entities;
}

const BEFORE = ['a', 'c', 'd'].map((id) => listed(id));

describe('what is read again', () => {
  it('is the same list where nothing has changed', () => {
    expect(reread(BEFORE, [listed('a'), listed('c')], [listed('d')])).toBe(BEFORE);
  });

  it('keeps what is the same, beside what is new and what is gone', () => {
    const now = reread(BEFORE, [listed('a'), listed('b')], [listed('d'), listed('e')]);
    expect(now.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'e']);
    expect([now[0], now[2]]).toEqual([BEFORE[0], BEFORE[2]]);
    expect(now[0]).toBe(BEFORE[0]);
    expect(now[2]).toBe(BEFORE[2]);
  });

  it.each<[string, Partial<ListedEntity>]>([
    ['hidden', { isHidden: true }],
    ['tagged', { tags: ['watch'] }],
    ['edited', { standing: 'edited' }],
    ['of another pack', { pack: undefined }],
  ])('is another entity once it is %s, with the name that it had', (_, other) => {
    const [, now] = reread(BEFORE, [listed('a'), listed('c', other), listed('d')]);
    expect(now).toEqual(listed('c', other));
    expect(now?.name).toBe(BEFORE[1]?.name);
  });

  it.each<[string, Partial<ListedEntity>]>([
    ['name', { name: { ar: 'c', fr: 'autre', en: 'c' } }],
    ['alias', { aliases: [{ text: 'other', lang: 'en' }] }],
    ['alias more', { aliases: [...(BEFORE[1]?.aliases ?? []), { text: 'other', lang: 'en' }] }],
    ['alias of another language', { aliases: [{ text: 'c', lang: 'fr' }] }],
  ])('has a name of its own once it has another %s', (_, other) => {
    const [, now] = reread(BEFORE, [listed('a'), listed('c', other), listed('d')]);
    expect(now).toEqual(listed('c', other));
    expect(now?.name).not.toBe(BEFORE[1]?.name);
  });
});
