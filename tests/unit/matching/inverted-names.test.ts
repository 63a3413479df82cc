import { describe, expect, it } from 'vitest';
import { entity, indexOf, taken } from './gazetteer.ts';

const index = indexOf([entity('barrot', ['Jean-Noël Barrot', 'J. N. Barrot'], { type: 'person' })]);

describe('a surname before the given name', () => {
  it('is one name with a comma or capitals', () => {
    expect(taken('Présents : BARROT, Jean-Noël ; BARROT Jean-Noël', index)).toEqual([
      'BARROT, Jean-Noël',
      'BARROT Jean-Noël',
    ]);
  });

  it.each(['chez Barrot. Jean-Noël rit', 'Barrot ; Jean-Noël', 'Barrot: Jean-Noël', 'MM. Barrot, Jean-Noël Dupont et'])(
    'is none in %s',
    (text) => expect(taken(text, index)).toEqual([]),
  );

  it('leaves initials their dots', () => {
    expect(taken('J. N. Barrot', index)).toEqual(['J. N. Barrot']);
  });
});
