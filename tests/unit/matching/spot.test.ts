import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { entity, indexOf, indexOfNames, taken, takenAs } from './gazetteer.ts';

describe('overlapping names', () => {
  it('give way to the longer one at the same start', () => {
    const index = indexOf([entity('paris', ['Paris']), entity('summit', ['Paris AI Summit'])]);
    expect(takenAs('The Paris AI Summit in Paris', index)).toEqual(['Paris AI Summit=summit', 'Paris=paris']);
  });

  it('give way to the one that starts first', () => {
    const index = indexOf([entity('a', ['one two']), entity('b', ['two three four'])]);
    expect(takenAs('one two three four', index)).toEqual(['one two=a']);
  });

  it('go to the more prominent entity where the spans are equal', () => {
    const index = indexOf([entity('low', ['Alpha'], { prominence: 0 }), entity('high', ['Alpha'], { prominence: 3 })]);
    expect(takenAs('Alpha', index)).toEqual(['Alpha=high']);
  });

  it('leave a shorter name to be taken where the longer one is not', () => {
    const index = indexOf([entity('uae', ['UAE']), entity('deal', [{ text: 'UAE deal', afterFullName: true }])]);
    expect(takenAs('The UAE deal', index)).toEqual(['UAE=uae']);
  });
});

describe('a short name', () => {
  const barrot = entity('barrot', ['Jean-Noël Barrot', { text: 'Barrot', afterFullName: true }], { type: 'person' });
  const index = indexOf([barrot]);

  it('give a surname that two share to the one who was last named in full', () => {
    const index = indexOf(
      ['eric', 'anne'].map((given, i) =>
        entity(given, [`${given} lombard`, { text: 'Lombard', afterFullName: true }], {
          type: 'person',
          prominence: i === 0 ? 3 : 0,
        }),
      ),
    );
    expect(
      takenAs('Anne Lombard sang. Lombard left. Eric Lombard came: Lombard. Anne Lombard? Lombard!', index),
    ).toEqual([
      'Anne Lombard=anne',
      'Lombard=anne',
      'Eric Lombard=eric',
      'Lombard=eric',
      'Anne Lombard=anne',
      'Lombard=anne',
    ]);
  });

  it('is left before the full one', () => {
    expect(taken('Barrot spoke. Jean-Noël Barrot left.', index)).toEqual(['Jean-Noël Barrot']);
  });

  it('is taken behind the full one, and says why', () => {
    expect(spot('Jean-Noël Barrot left. Barrot spoke.', index).map(({ why }) => why)).toEqual([
      { by: 'name' },
      { by: 'full-name', evidence: { start: 0, end: 16 } },
    ]);
  });

  it('does not stand in for the full one', () => {
    expect(taken('Barrot spoke, and Barrot left.', index)).toEqual([]);
  });

  it('follows its own entity’s full name only', () => {
    const two = indexOf([barrot, entity('other', ['Odile Barrot'], { type: 'person' })]);
    expect(taken('Odile Barrot left. Barrot spoke.', two)).toEqual(['Odile Barrot']);
  });

  it('gives way where the full one begins within it', () => {
    const sheikh = entity('x', ['Mohamed bin Zayed', { text: 'Sheikh Mohamed', afterFullName: true }], {
      type: 'person',
    });
    const twice = 'Mohamed bin Zayed. Sheikh Mohamed bin Zayed. Sheikh Mohamed';
    expect(taken(twice, indexOf([sheikh]))).toEqual(['Mohamed bin Zayed', 'Mohamed bin Zayed', 'Sheikh Mohamed']);
  });
});

describe('a name that must stand alone', () => {
  const wam = indexOfNames({ text: 'وام', lang: 'ar', delimited: true });

  it.each(['«وام»', '(وام)', '/ وام /', '- وام -', 'باريس (وام)', '"وام"', 'المصدر: وام\n', 'وام/ باريس'])(
    'is taken in %j',
    (text) => expect(taken(text, wam)).toEqual(['وام']),
  );

  it.each(['قالت وام إن', 'وام', 'قال (وام إن', 'دوام «أقوام» وامرأة'])('is left in %j', (text) =>
    expect(taken(text, wam)).toEqual([]),
  );

  it('is left behind a word where the rule says so', () => {
    const index = indexOfNames({ text: 'بن زايد', lang: 'ar', notAfterWord: true });
    expect(taken('بن زايد: القمة نجحت', index)).toEqual(['بن زايد']);
    expect(taken('قال: بن زايد', index)).toEqual(['بن زايد']);
    expect(taken('طحنون بن زايد', index)).toEqual([]);
  });
});

describe('longer names that are no entities', () => {
  const index = indexOf([
    entity('elysee', ['Élysée'], { neverInside: ['Champs-Élysées', 'Champs-Élysée', 'Élysée Montmartre'] }),
    entity('uae', ['الإمارات'], { neverInside: ['طيران الإمارات'] }),
  ]);

  it('keep Champs-Élysées from being taken as the Élysée', () => {
    expect(taken('Champs-Élysées, Champs Elysee, l’Elysée-Montmartre, l’Élysée', index)).toEqual(['Élysée']);
  });

  it('hold behind Arabic clitics, too', () => {
    expect(taken('وطيران الإمارات والإمارات', index)).toEqual(['الإمارات']);
  });

  it('do not keep out the name of another entity that covers them', () => {
    const agency = indexOf([
      entity('france', ['France'], { neverInside: ['Agence France-Presse'] }),
      entity('afp', ['Agence France-Presse']),
    ]);
    expect(takenAs('Agence France-Presse', agency)).toEqual(['Agence France-Presse=afp']);
  });
});
