import { describe, expect, it } from 'vitest';
import { CITY, CONTEXT, ORGANISATION, PERSON } from '../../records/examples.ts';
import { dryRunOf, landed, newDatabase, packText } from '../importing.ts';

type Json = Record<string, unknown>;

const named = (id: string, ...aliases: (string | Json)[]): Json => ({
  ...ORGANISATION,
  id,
  aliases: aliases.map((alias) => (typeof alias === 'string' ? { text: alias, lang: 'en' } : { lang: 'en', ...alias })),
});

async function clashesOf(...entities: Json[]) {
  const { clashes } = await dryRunOf(packText({ entities, contexts: [CONTEXT] }));
  return clashes.map(({ alias, row, id, other }) => `${row} ${id}: ${alias} = ${other}`);
}

const rule = { context: { for: ['press'] } };

describe('clashing aliases', () => {
  it('are those that two entities claim, as the matcher folds them', async () => {
    expect(await clashesOf(named('a', 'Élysée Palace'), named('b', 'elysee palace', 'Other'))).toEqual([
      '2 b: elysee palace = a',
    ]);
  });

  it('are found among alternatives, and told once an alias', async () => {
    expect(await clashesOf(named('a', 'UAE fund', 'Emirati fund'), named('b', '{UAE|Emirati} fund'))).toEqual([
      '2 b: {UAE|Emirati} fund = a',
    ]);
  });

  it('are none where a rule asks for evidence, on either side', async () => {
    expect(await clashesOf(named('a', 'Vision 2030'), named('b', { text: 'Vision 2030', ...rule }))).toEqual([]);
    expect(await clashesOf(named('a', { text: 'Vision 2030', ...rule }), named('b', 'Vision 2030'))).toEqual([]);
  });

  it('are none where both are short forms of a full name', async () => {
    const short = { text: 'Barrot', afterFullName: true };
    expect(await clashesOf(named('a', short), named('b', short))).toEqual([]);
    expect(await clashesOf(named('a', short), named('b', 'Barrot'))).toEqual(['2 b: Barrot = a']);
  });

  it('are those of one entity that say the same twice, and no others of it', async () => {
    expect(await clashesOf(named('a', 'MGX', 'M.G.X', { text: 'MGX', lang: 'fr' }))).toEqual([]);
    const { clashes } = await dryRunOf(packText({ entities: [named('a', 'Paris', 'Páris', 'Paris')] }));
    expect(clashes).toMatchObject([{ alias: 'Paris', row: 1, id: 'a', other: 'a', isSameEntity: true }]);
  });

  it('are looked for in other packs, not in the version that is replaced', async () => {
    const database = newDatabase();
    await landed(packText({ id: 'other-pack', entities: [PERSON, CITY] }), database);
    await landed(packText({ entities: [named('b', 'Jane Doe')] }), database);
    const { clashes, clashCount } = await dryRunOf(packText({ entities: [named('a', 'JANE DOE'), CITY] }), {
      database,
    });
    expect(clashes.map(({ id, other }) => `${id} ${other}`)).toEqual(['some-city a', 'a jane-doe', 'a some-city']);
    expect(clashCount).toBe(3);
  });

  it('are all counted, and five hundred told', async () => {
    const names = Array.from({ length: 1200 }, (_, i) => `Other ${i} | Name ${i % 600}`);
    const { clashes, clashCount } = await dryRunOf(names.join('\n'), { kind: 'list' });
    expect([clashes.length, clashCount]).toEqual([500, 600]);
  });
});
