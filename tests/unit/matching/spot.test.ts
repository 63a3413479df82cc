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

  it('is left before the full one', () => {
    expect(taken('Barrot spoke. Jean-Noël Barrot left.', index)).toEqual(['Jean-Noël Barrot']);
  });

  it('is taken behind the full one, and says why', () => {
    const { mentions } = spot('Jean-Noël Barrot left. Barrot spoke.', index);
    expect(mentions.map(({ why }) => why)).toEqual([{ by: 'name' }, { by: 'full-name', evidence: 'Jean-Noël Barrot' }]);
  });

  it('is taken if an earlier piece of the document had the full one', () => {
    expect(taken('Barrot spoke.', index, ['barrot'])).toEqual(['Barrot']);
    expect(taken('Barrot spoke.', index, ['someone-else'])).toEqual([]);
  });

  it('does not stand in for the full one', () => {
    expect(spot('Barrot spoke.', index, { seen: [] }).seen).toEqual([]);
  });

  it('follows its own entity’s full name only', () => {
    const two = indexOf([barrot, entity('other', ['Odile Barrot'], { type: 'person' })]);
    expect(taken('Odile Barrot left. Barrot spoke.', two)).toEqual(['Odile Barrot']);
  });

  it('gives way where the full one begins within it', () => {
    const sheikh = entity('x', ['Mohamed bin Zayed', { text: 'Sheikh Mohamed', afterFullName: true }], {
      type: 'person',
    });
    expect(taken('Sheikh Mohamed bin Zayed', indexOf([sheikh]), ['x'])).toEqual(['Mohamed bin Zayed']);
  });
});

describe('what a piece passes on', () => {
  const index = indexOf([entity('a', ['Alpha']), entity('b', ['Beta', { text: 'B', afterFullName: true }])]);

  it('is the ids named so far, those given included, each once', () => {
    expect(spot('Alpha and Alpha', index, { seen: ['b'] }).seen).toEqual(['b', 'a']);
    expect(spot('nothing', index).seen).toEqual([]);
  });

  it('makes two pieces yield what the whole does', () => {
    const pieces = ['Alpha met Beta. ', 'Then B met Alpha.'];
    const whole = taken(pieces.join(''), index);
    const first = spot(pieces[0] ?? '', index);
    expect([...taken(pieces[0] ?? '', index), ...taken(pieces[1] ?? '', index, first.seen)]).toEqual(whole);
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
