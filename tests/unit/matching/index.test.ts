import { describe, expect, it } from 'vitest';
import { compileIndex } from '../../../matching/compile.ts';
import { filterHash, INDEX_VERSION, newIndex, readIndex } from '../../../matching/index.ts';
import { spot } from '../../../matching/spot.ts';
import { context, entity, rule } from './gazetteer.ts';

const ENTITIES = [
  entity('paris', ['Paris', 'باريس'], { type: 'place', kind: 'city', neverInside: ['Paris Hilton'] }),
  entity('vision', [{ text: 'Vision 2030', context: rule({ for: ['saudi'] }) }], { type: 'programme', prominence: 3 }),
  entity('wam', [{ text: 'Wam', case: 'exact' }, 'WAM']),
];
const CONTEXTS = [context('saudi', ['Riyadh'], ['paris'])];
const TEXT = 'Riyadh’s Vision 2030, seen from Paris by Wam; not Paris Hilton. باريس';
const compiled = () => compileIndex(ENTITIES, CONTEXTS);

describe('the index', () => {
  it('is one buffer that is read as it was written', () => {
    const index = readIndex(compiled());
    expect(index.meta.entities).toEqual([
      { id: 'paris', type: 'place', kind: 'city', prominence: 1 },
      { id: 'vision', type: 'programme', prominence: 3 },
      { id: 'wam', type: 'organisation', prominence: 1 },
    ]);
    expect(index.meta.contexts).toEqual([{ id: 'saudi', entities: [0] }]);
    expect(index.size).toBe(7);
    expect(index.pool.buffer).toBe(index.starts.buffer);
  });

  it('spots the same after it was copied as bytes', () => {
    const buffer = compiled();
    const copy = new Uint8Array(new Uint8Array(buffer)).buffer;
    const expected = spot(TEXT, readIndex(buffer));
    expect(expected.map(({ id }) => id)).toEqual(['vision', 'paris', 'wam', 'paris']);
    expect(spot(TEXT, readIndex(copy))).toEqual(expected);
  });

  it('is compiled to the same bytes each time', () => {
    expect(new Uint8Array(compiled())).toEqual(new Uint8Array(compiled()));
  });

  it('may be empty', () => {
    expect(spot(TEXT, readIndex(compileIndex([], [])))).toEqual([]);
  });

  it('holds meta data larger than one call’s arguments', () => {
    const many = Array.from({ length: 3000 }, (_, i) => entity(`entity-${i}`, [`name ${i}`]));
    const { meta } = readIndex(compileIndex(many, []));
    expect(meta.entities.at(-1)?.id).toBe('entity-2999');
  });

  it('sorts its entries and marks the first symbols of each in the filter', () => {
    const { starts, pool, filter, size } = readIndex(compiled());
    const entries = Array.from({ length: size }, (_, i) => Array.from(pool.subarray(starts[i], starts[i + 1])));
    const text = entries.map((symbols) => String.fromCharCode(...symbols));
    expect(text).toEqual(text.toSorted((a, b) => (a < b ? -1 : 1)));
    for (const [first = 0, ...rest] of entries) {
      const word = rest.slice(0, rest.findIndex((symbol) => symbol < 0x30) >>> 0);
      const hash = filterHash(first, word[0] ?? 0, word[1] ?? 0);
      expect((filter[hash >> 3] ?? 0) & (1 << (hash & 7))).not.toBe(0);
    }
  });

  it('is refused when it is cut short or too long', () => {
    const buffer = compiled();
    expect(() => readIndex(buffer.slice(0, -1))).toThrow('cut short');
    expect(() => readIndex(buffer.slice(0, 24))).toThrow('cut short');
    const longer = new Uint8Array(buffer.byteLength + 1);
    longer.set(new Uint8Array(buffer));
    expect(() => readIndex(longer.buffer)).toThrow('cut short');
  });

  it('is refused when it is of another version, or no index at all', () => {
    const { buffer } = newIndex(0, 0, { entities: [], contexts: [], rules: [] });
    new Uint32Array(buffer, 4, 1)[0] = INDEX_VERSION + 1;
    expect(() => readIndex(buffer)).toThrow(`version ${INDEX_VERSION + 1}`);
    expect(() => readIndex(new ArrayBuffer(64))).toThrow('not one of Hashiya’s');
    expect(() => readIndex(new ArrayBuffer(0))).toThrow('not one of Hashiya’s');
    expect(() => readIndex(new ArrayBuffer(3))).toThrow('not one of Hashiya’s');
  });

  it('gives equal rules one number', () => {
    const asked = { for: ['saudi'], against: [] };
    const two = [
      entity('a', [{ text: 'a', context: rule(asked) }]),
      entity('b', [{ text: 'b', context: rule(asked) }]),
    ];
    expect(readIndex(compileIndex(two, CONTEXTS)).meta.rules).toHaveLength(1);
  });
});
