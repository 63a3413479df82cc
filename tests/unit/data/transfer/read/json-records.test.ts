import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { JsonRecords } from '../../../../../data/transfer/read/json-records.ts';

/** Reads a text that is cut behind every `size` characters. */
function read(text: string, size = 7) {
  const json = new JsonRecords(['entities', 'contexts']);
  for (let at = 0; at < text.length; at += size) json.take(text.slice(at, at + size));
  const { frame, records } = json.end();
  return { frame, entities: records('entities'), contexts: records('contexts') };
}

/** Strings with all that a careless reader would trip over. */
const text = fc.string({ unit: fc.constantFrom(...'ab"\\{}[],: \n\u2028é م', 'entities', '🙂') });
const value = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null)),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.oneof(text, fc.constantFrom('entities', 'contexts')), tie('value'), { maxKeys: 3 }),
  ),
})).value;
const lists = fc.record({
  entities: fc.array(value),
  contexts: fc.array(value),
  other: value,
  entity: fc.array(value),
});
const indent = fc.constantFrom(0, 1, 2);

describe('records read in parts', () => {
  it('are those that parsing the whole gives, wherever it is cut', () => {
    fc.assert(
      fc.property(lists, indent, fc.integer({ min: 1, max: 30 }), (whole, spaces, size) => {
        const { frame, entities, contexts } = read(JSON.stringify(whole, null, spaces), size);
        const expected = JSON.parse(JSON.stringify(whole));
        expect({ ...(frame as object), entities, contexts }).toEqual(expected);
      }),
    );
  });

  it('leave any other JSON as it is', () => {
    fc.assert(
      fc.property(value, fc.integer({ min: 1, max: 9 }), (any, size) => {
        const isTold = typeof any === 'object' && any !== null && !Array.isArray(any);
        fc.pre(!(isTold && ('entities' in any || 'contexts' in any)));
        expect(read(JSON.stringify(any), size).frame).toEqual(JSON.parse(JSON.stringify(any)));
      }),
    );
  });

  it('are of the list itself, not of one with its name deeper down or of a text', () => {
    const { frame, entities } = read('{"a":{"entities":[1]},"b":"entities","entities":[2],"c":["entities"]}');
    expect(entities).toEqual([2]);
    expect(frame).toEqual({ a: { entities: [1] }, b: 'entities', entities: [], c: ['entities'] });
  });

  it('are those of the last list of a name, as in all JSON, under whatever escapes', () => {
    expect(read('{"entities":[1,2],"\\u0065ntities":[3]}').entities).toEqual([3]);
  });

  it.each([
    '{"entities":[1,]}',
    '{"entities":[,1]}',
    '{"entities":[1,,2]}',
    '{"entities":[1 2]}',
    '{"entities":[1}',
    '{"entities":[1]',
    '{"entities":[{"a":1]}',
    '{"entities":[{"a":[1}]}',
    '{"entities":[1]]}',
    '{"entities":["a]}',
    '{"entities":[]]',
    '{"entities" [1]}',
    '{entities:[1]}',
    '{"a\\x":1,"entities":[1]}',
    '["entities":[1]]',
    '{"entities":[1]} 2',
    '{"entities":[1],}',
    '',
  ])('%j is no JSON', (text) => {
    expect(() => JSON.parse(text)).toThrow();
    for (const size of [1, 2, 5, 100]) expect(() => read(text, size)).toThrow('not-json');
  });

  it('that are no JSON are told by their number', () => {
    expect(() => read('{"entities":[{"a":1},{"a":}]}')).toThrow(/record 2: /);
  });

  it('whatever is spoilt in a text, it is JSON or not as the whole is', () => {
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom('', '"', '{', ']', ',', ':', '\\'), (whole, place, spoiler) => {
        const sound = JSON.stringify(whole);
        const at = place % sound.length;
        const spoilt = sound.slice(0, at) + spoiler + sound.slice(at + 1);
        const isJson = (parse: () => unknown): boolean => {
          try {
            parse();
            return true;
          } catch {
            return false;
          }
        };
        expect(isJson(() => read(spoilt))).toBe(isJson(() => JSON.parse(spoilt)));
      }),
    );
  });
});
