import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { IdWriter, idAt } from '../../../matching/entity-table.ts';

function written(ids: readonly string[]): { idAt: (ordinal: number) => string; size: number } {
  const writer = new IdWriter();
  for (const id of ids) writer.add(id);
  const parts = { ids: Uint8Array.from(writer.bytes), idBlocks: Uint32Array.from(writer.blocks) };
  return { idAt: (ordinal) => idAt(parts, ordinal), size: parts.ids.length + parts.idBlocks.length * 4 };
}

function readBack(ids: readonly string[]): string[] {
  const table = written(ids);
  return ids.map((_, ordinal) => table.idAt(ordinal));
}

/** Every length from 1 to 300: each id is the beginning of the next. */
const PREFIXES = Array.from({ length: 300 }, (_, i) => 'abu-dhabi-'.repeat(30).slice(0, i + 1));
const SORTED = Array.from({ length: 1000 }, (_, i) => `entity-${i}`).sort();
/** 7 and 1000 have no common divisor: each id once. */
const UNSORTED = SORTED.map((_, i) => SORTED[(i * 7) % SORTED.length] as string);

describe('ids', () => {
  it.each([
    ['sorted', SORTED],
    ['unsorted', UNSORTED],
    ['each the beginning of the next', PREFIXES],
    ['each the beginning of the one before', PREFIXES.toReversed()],
    ['long and different at the end alone', Array.from({ length: 40 }, (_, i) => 'a'.repeat(298) + (i + 10))],
    ['equal', Array.from({ length: 40 }, () => 'mgx')],
  ])('read back by their ordinals: %s', (_, ids) => expect(readBack(ids)).toEqual(ids));

  it('read back whatever they are and however many', () => {
    const id = fc.stringMatching(/^[a-c]{1,3}(?:-[a-z0-9]{1,9}){0,30}$/);
    fc.assert(
      fc.property(fc.array(id, { maxLength: 60 }), (ids) => {
        expect(readBack(ids)).toEqual(ids);
      }),
    );
  });

  it('read back in any order', () => {
    const table = written(UNSORTED);
    for (const ordinal of [999, 0, 17, 16, 15, 998]) expect(table.idAt(ordinal)).toBe(UNSORTED[ordinal]);
  });

  it('take fewer bytes if they are sorted', () => {
    expect(written(SORTED).size).toBeLessThan(written(UNSORTED).size);
    expect(written(SORTED).size).toBeLessThan(SORTED.join('').length / 2);
  });
});
