import { describe, expect, it } from 'vitest';
import { idFor } from '../../../../../components/manager/editor/id-field.tsx';
import { freeId, slugOf } from '../../../../../components/manager/editor/slug.ts';

describe('an id made of a name', () => {
  it.each([
    ['Élysée Palace', 'elysee-palace'],
    ["L'Oréal & Cie (Paris)", 'loreal-cie-paris'],
    ['  MGX ', 'mgx'],
    ['الإمارات', ''],
    [`${'a'.repeat(59)} b`, 'a'.repeat(59)],
  ])('of %j is %j', (name, id) => expect(slugOf(name)).toBe(id));

  it('is no other entity’s', () => {
    const taken = new Set(['mgx', 'mgx-2']);
    expect(freeId('mgx', (id) => taken.has(id))).toBe('mgx-3');
    expect(freeId('wam', (id) => taken.has(id))).toBe('wam');
  });

  it('is of the first name in Latin letters, and of no name where there is none', () => {
    const free = () => false;
    expect(idFor({ ar: 'لوفر', fr: 'Louvre', en: '' }, free)).toBe('louvre');
    expect(idFor({ ar: 'لوفر', fr: '', en: '' }, (id) => id === 'entry')).toBe('entry-2');
  });
});
