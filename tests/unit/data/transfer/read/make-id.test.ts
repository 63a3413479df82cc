import { describe, expect, it } from 'vitest';
import { MadeIds } from '../../../../../data/transfer/read/made-ids.ts';
import { makeId } from '../../../../../data/transfer/read/make-id.ts';

describe('the id of a name', () => {
  it.each([
    ['Khaldoon Al Mubarak', 'khaldoon-al-mubarak'],
    ['Jean-Noël Barrot', 'jean-noel-barrot'],
    ['L’Élysée', 'lelysee'],
    ['Œuvre & Cie.', 'oeuvre-cie'],
    ['محمد بن زايد', 'mhmd-bn-zayd'],
    ['أبو ظبي', 'abw-zby'],
    ['باريس 2030', 'barys-2030'],
  ])('%j is %s', (name, id) => {
    expect(makeId(name)).toBe(id);
  });

  it('is a hash where no letter can be written in ASCII, the same each time', () => {
    expect(makeId('中国')).toMatch(/^name-[a-z0-9]{6,7}$/);
    expect(makeId('中国')).toBe(makeId('中国'));
    expect(makeId('中国')).not.toBe(makeId('日本'));
  });

  it('is never too long, and never ends in a hyphen', () => {
    expect(makeId('word '.repeat(100))).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(makeId('word '.repeat(100)).length).toBeLessThanOrEqual(80);
  });

  it('is another one for another name that would be written alike', () => {
    const ids = new MadeIds();
    expect(ids.idOf('سالح')).toBe('salh');
    expect(ids.idOf('صالح')).toMatch(/^salh-[a-z0-9]{6,7}$/);
    expect(ids.idOf('سالح')).toBe('salh');
  });
});
