import { describe, expect, it } from 'vitest';
import type { ImportWish } from '../../../../../data/transfer/contract.ts';
import { Pace } from '../../../../../data/transfer/pace.ts';
import { dryRunOf, entitiesIn, fileOf, gzipOf, importerOf, landed, newDatabase, wishOf } from '../importing.ts';

async function imported(content: string | Uint8Array<ArrayBuffer>, wish: Partial<ImportWish>) {
  const database = newDatabase();
  const dryRun = await landed(content, database, wish);
  const entities = await entitiesIn(database);
  return { dryRun, entities, of: (id: string) => entities.find((entity) => entity.id === id) };
}

const list = (content: string, wish: Partial<ImportWish> = {}) => imported(content, { kind: 'list', ...wish });
const csv = (content: string | Uint8Array<ArrayBuffer>, wish: Partial<ImportWish> = {}) =>
  imported(content, { kind: 'csv', ...wish });

const aliasesOf = (entity: { aliases: readonly { text: string; lang: string }[] } | undefined) =>
  entity?.aliases.map(({ text, lang }) => `${lang} ${text}`);

describe('a list of names', () => {
  it('becomes a pack: a name a line, other spellings behind bars, comments and blank lines passed over', async () => {
    const { entities, of, dryRun } = await list('# Persons\r\n\r\nJane Doe | J. Doe | جين دو\nJohn Roe\r', {
      type: 'person',
      name: 'My people',
    });
    expect(entities).toHaveLength(2);
    expect(dryRun.pack).toMatchObject({ id: 'my-people', name: { en: 'My people' } });
    expect(dryRun.rows.added.map(({ row, id }) => [row, id])).toEqual([
      [3, 'jane-doe'],
      [4, 'john-roe'],
    ]);
    expect(of('jane-doe')).toMatchObject({
      type: 'person',
      name: { ar: 'جين دو', fr: 'Jane Doe', en: 'Jane Doe' },
      description: { ar: '', fr: '', en: '' },
      facts: [],
    });
    expect(aliasesOf(of('jane-doe'))).toEqual(['en Jane Doe', 'en J. Doe', 'ar جين دو']);
  });

  it('makes sites of places', async () => {
    expect((await list('Fouju', { type: 'place', language: 'fr' })).of('fouju')).toMatchObject({ kind: 'site' });
  });

  it('in UTF-16 or gzipped is read alike', async () => {
    const text = '\ufeffÉlise Noël\nمريم';
    const wish = wishOf(fileOf(new Uint8Array(Buffer.from(text, 'utf16le'))), { kind: 'list' });
    const { dryRun: wide } = await importerOf(newDatabase()).dryRun(wish, new Pace());
    expect(wide.rows.added.map(({ name }) => name)).toEqual(['Élise Noël', 'مريم']);
    const swapped = new Uint8Array(Buffer.from(text, 'utf16le').swap16());
    expect((await dryRunOf(swapped, { kind: 'list' })).pack.version).toBe(wide.pack.version);
    expect((await dryRunOf(gzipOf(text), { kind: 'list' })).pack.version).toBe(wide.pack.version);
  });

  it('never takes the id of a pack that comes with the extension', async () => {
    expect((await list('Jane Doe', { name: 'Bundled pack' })).dryRun.pack.id).toBe('bundled-pack-imported');
  });

  it('imported again is the same', async () => {
    const database = newDatabase();
    await landed('سالح\nصالح\nJane Doe', database, { kind: 'list' });
    const { counts } = await dryRunOf('سالح\nصالح\nJane Doe', { database, kind: 'list' });
    expect(counts).toEqual({ added: 0, changed: 0, same: 3, refused: 0 });
  });
});

describe('a table', () => {
  it('is read by its headings', async () => {
    const text =
      'Name,Arabic name,Type,Kind,Description,Aliases,Fact,Date,Source,Publisher\n' +
      'Fouju,فوجو,place,city,A town,"Foujou|{Fouju|Foujou} campus",A campus is built,2025-02,https://a.example/1,Press\n';
    const { of } = await csv(text);
    expect(of('fouju')).toMatchObject({
      type: 'place',
      kind: 'city',
      name: { ar: 'فوجو', fr: 'Fouju', en: 'Fouju' },
      description: { ar: '', fr: '', en: 'A town' },
      facts: [{ id: 'fact-1', asOf: '2025-02', sources: [{ url: 'https://a.example/1', publisher: 'Press' }] }],
    });
    expect(aliasesOf(of('fouju'))).toEqual(['en Foujou', 'en {Fouju|Foujou} campus', 'ar فوجو', 'en Fouju']);
  });

  it.each([
    ['semicolons', 'nom;type\nJean Roux;personne\n'],
    ['tabs', 'nom\ttype\nJean Roux\tpersonne\n'],
    ['commas and a byte order mark', '\ufeffnom,type\r\nJean Roux,personne\r\n'],
    ['quotes', '"nom","type"\n"Jean Roux","personne"'],
    ['blank lines', '\n\nnom,type\n\n,\nJean Roux,Personne\n\n'],
  ])('may have %s', async (_, text) => {
    const { entities } = await csv(text, { language: 'fr' });
    expect(entities).toMatchObject([{ id: 'jean-roux', type: 'person', name: { en: 'Jean Roux' } }]);
  });

  it('may have line breaks, commas and quotes in its cells', async () => {
    const { of } = await csv('name,description\n"Doe, Jane","She said ""no"".\nThen left."\nJohn Roe,x\n');
    expect(of('doe-jane')).toMatchObject({
      name: { en: 'Doe, Jane' },
      description: { en: 'She said "no".\nThen left.' },
    });
    expect(of('john-roe')).toBeDefined();
  });

  it('may name types and kinds in French and Arabic', async () => {
    const { of } = await csv('name,type,kind\nFouju,Lieu,Ville\nFonds,شركة,\nPaix,Accord,');
    expect(of('fouju')).toMatchObject({ type: 'place', kind: 'city' });
    expect(of('fonds')).toMatchObject({ type: 'organisation' });
    expect(of('paix')).toMatchObject({ type: 'deal' });
  });

  it('tells more of an entity in further rows: facts, sources, aliases, names', async () => {
    const { of, dryRun } = await csv(
      'id,name,name_ar,aliases,fact,date,url\n' +
        'jane,Jane Doe,,Doe,Signed.,2025,https://a.example/1\n' +
        'jane,,جين دو,J. Doe,Signed.,2025,https://b.example/2\n' +
        'jane,Jane Doe,,,Left.,2026,https://a.example/3\n',
    );
    expect(dryRun.counts).toMatchObject({ added: 1, refused: 0 });
    expect(of('jane')?.name).toEqual({ ar: 'جين دو', fr: 'Jane Doe', en: 'Jane Doe' });
    expect(aliasesOf(of('jane'))).toEqual(['en Doe', 'en J. Doe', 'ar جين دو', 'en Jane Doe']);
    expect(of('jane')?.facts.map(({ text, sources }) => [text.en, sources.map(({ publisher }) => publisher)])).toEqual([
      ['Signed.', ['a.example', 'b.example']],
      ['Left.', ['a.example']],
    ]);
  });

  it('is read by the roles that the reader has chosen', async () => {
    const { entities } = await csv('name,x\nNot this,Jane Doe', { roles: ['ignore', 'name.en'] });
    expect(entities).toMatchObject([{ name: { en: 'Jane Doe' } }]);
  });

  it('of many chunks loses no row, and numbers each', async () => {
    const rows = Array.from(
      { length: 30_000 },
      (_, i) => `"Name ""${i}""\nin two lines",${i % 7 ? 'person' : 'robot'}`,
    );
    const { counts, rows: told } = await dryRunOf(`name,type\r\n${rows.join('\r\n')}\r\n`, { kind: 'csv' });
    expect(counts.added + counts.refused).toBe(30_000);
    expect(told.refused.slice(0, 3).map(({ row }) => row)).toEqual([2, 9, 16]);
    expect(told.refused).toHaveLength(500);
  });

  it('with a quote that is never closed gives all that stands before it', async () => {
    const text = `name,type\nJane Doe,person\n"John Roe,person\n${'Anna Poe,person\n'.repeat(400_000)}`;
    const { counts, rows } = await dryRunOf(text, { kind: 'csv' });
    expect(counts).toMatchObject({ added: 1, refused: 1 });
    expect(rows.refused).toMatchObject([{ row: 3, reason: expect.stringContaining('a quote in this row') }]);
  });

  it('keeps markup as text', async () => {
    const { entities } = await csv('name,description\nJane <img src=x onerror=alert(1)>,<script>x</script>');
    expect(entities).toMatchObject([
      { name: { en: 'Jane <img src=x onerror=alert(1)>' }, description: { en: '<script>x</script>' } },
    ]);
  });
});
