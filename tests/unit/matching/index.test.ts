import { describe, expect, it } from 'vitest';
import { compileIndex, compileInSteps } from '../../../matching/compile.ts';
import { entityAt, readIndex } from '../../../matching/index.ts';
import { INDEX_VERSION } from '../../../matching/layout.ts';
import { codesOf } from '../../../matching/slots.ts';
import { spot } from '../../../matching/spot.ts';
import { FIRST_CODE } from '../../../matching/units.ts';
import { context, entity, indexOfNames, rule, taken } from './gazetteer.ts';

const ENTITIES = [
  entity('paris', ['Paris', 'باريس'], { type: 'place', kind: 'city', neverInside: ['Paris Hilton'] }),
  entity('vision', [{ text: 'Vision 2030', context: rule({ for: ['saudi'] }) }], { type: 'programme', prominence: 3 }),
  entity('wam', [{ text: 'Wam', case: 'exact' }, 'WAM']),
];
const CONTEXTS = [context('saudi', ['Riyadh'], ['paris'])];
const TEXT = 'Riyadh’s Vision 2030, seen from Paris by Wam; not Paris Hilton. باريس';
const compiled = () => compileIndex(ENTITIES, CONTEXTS);
const numbered = (count: number) => Array.from({ length: count }, (_, i) => entity(`entity-${i}`, [`name ${i}`]));

describe('the index', () => {
  it('is one buffer that is read as it was written', () => {
    const index = readIndex(compiled());
    expect([0, 1, 2].map((ordinal) => entityAt(index, ordinal))).toEqual([
      { id: 'paris', type: 'place', kind: 'city', prominence: 1 },
      { id: 'vision', type: 'programme', prominence: 3 },
      { id: 'wam', type: 'organisation', prominence: 1 },
    ]);
    expect(index.meta.contexts).toEqual([{ id: 'saudi', entities: [0] }]);
    expect(index.size).toBe(8);
    expect(index.pool.buffer).toBe(index.slots.buffer);
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

  it('knows each of many entities by its ordinal', () => {
    const index = readIndex(compileIndex(numbered(3000), []));
    for (const ordinal of [0, 1, 15, 16, 17, 1234, 2999]) expect(entityAt(index, ordinal).id).toBe(`entity-${ordinal}`);
  });

  it('finds each of many names, and none that only hashes like one', () => {
    const index = readIndex(compileIndex(numbered(5000), []));
    const text = Array.from({ length: 6000 }, (_, i) => `name ${i}`).join('; ');
    expect(spot(text, index).map(({ id }) => id)).toEqual(numbered(5000).map(({ id }) => id));
  });

  it('sorts its entries by their symbols, a shorter name before one that goes on from it', () => {
    const index = indexOfNames('San José', 'San', 'Sanaa', 'San José del Cabo', 'San, Mali');
    const names = Array.from({ length: index.size }, (_, entry) =>
      Array.from(codesOf(index, entry), (code) =>
        code < FIRST_CODE ? '_' : String.fromCharCode(index.alphabet[code - FIRST_CODE] ?? 0),
      ).join(''),
    );
    expect(names).toEqual(['san', 'san_jose', 'san_jose_del_cabo', 'san_mali', 'sanaa']);
  });

  it('takes two bytes for a code where one is too few', () => {
    const syllables = Array.from(
      { length: 400 },
      (_, i) => String.fromCharCode(0xac00 + i * 7) + String.fromCharCode(0xac00 + i),
    );
    const index = indexOfNames(...syllables, 'Paris');
    expect(index.pool.BYTES_PER_ELEMENT).toBe(2);
    expect(taken(`${syllables.join(' ')} in Paris`, index)).toEqual([...syllables, 'Paris']);
  });

  it('pauses while it is compiled, and is the same then', () => {
    const entities = numbered(10_000);
    const steps = compileInSteps(entities, []);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(20);
    expect(new Uint8Array(step.value)).toEqual(new Uint8Array(compileIndex(entities, [])));
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
    const buffer = compiled();
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
