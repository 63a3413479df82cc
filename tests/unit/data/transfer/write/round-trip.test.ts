import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Entity, entity as schema } from '../../../../../data/records/entity.ts';
import { exportFile } from '../../../../../data/transfer/write/export-file.ts';
import type { Exported, ExportKind } from '../../../../../data/transfer/write/what.ts';
import { brokenBy } from '../../../../../matching/reader.ts';
import { readPacks } from '../../../../../tools/packs.ts';
import { entitiesIn, landed, newDatabase } from '../importing.ts';

const exported = (entities: readonly Entity[], more: Partial<Exported> = {}): Exported => ({
  ...{ entities, contexts: [], language: 'en', name: 'Mine', today: '2026-01-02' },
  ...more,
});

const byId = (entities: readonly { id: string }[]) => [...entities].sort((a, b) => (a.id < b.id ? -1 : 1));

/** What is in the database after a file of these was written and imported. */
async function roundTrip(kind: ExportKind, what: Exported) {
  const file = await exportFile(kind, what);
  const database = newDatabase();
  const dryRun = await landed(new Uint8Array(await file.arrayBuffer()), database, {
    kind: kind === 'csv' ? 'csv' : 'pack',
  });
  return { entities: await entitiesIn(database), dryRun, contexts: await database.contexts.toArray() };
}

/** Whatever a text may have in it: marks of Markdown and CSV, quotes, breaks, both directions. */
const text = fc
  .string({ unit: fc.constantFrom(...'ab é"\',;|\\{}<>&=+-@\n\t\r#*مك٣🙂\u202e\u0301') })
  .map((any) => any.trim())
  .filter(Boolean);
const date = fc.constantFrom('2025', '2025-02', '2025-02-06');
const localized = fc.record({ ar: text, fr: text, en: text });
const word = fc.string({ unit: fc.constantFrom('a', 'b', 'ك', 'é', '3'), minLength: 2 });
/** Something that can be looked for, with anything behind it. */
const spelling = fc
  .tuple(word, text)
  .map(([first, rest]) => `${first} ${rest}`.replace(/[{}]/g, ''))
  .filter((alias) => brokenBy(alias) === undefined);
const address = fc.webUrl({ withQueryParameters: true });
const published = fc.record({ url: address, publisher: text });
const type = fc.constantFrom('person', 'organisation', 'place', 'deal', 'event', 'concept');

type Draft = { type: string; aliases: { text: string; lang: string }[]; facts: object[]; name: object };
const parsed = (draft: Draft, i: number): Entity =>
  v.parse(schema, {
    ...{ id: `entity-${i}`, prominence: 1, ...draft },
    ...(draft.type === 'place' && { kind: 'city' }),
    facts: draft.facts.map((fact, j) => ({ id: `fact-${j + 1}`, ...fact })),
  });
const entities = (draft: fc.Arbitrary<Draft>) =>
  fc.array(draft, { minLength: 1, maxLength: 5 }).map((drafts) => drafts.map(parsed));

const rule = fc.record(
  { case: fc.constantFrom('exact', 'smart', 'any'), afterFullName: fc.boolean(), delimited: fc.boolean() },
  { requiredKeys: [] },
);
const lang = fc.constantFrom('ar', 'fr', 'en');
const anyEntity = fc.record({
  ...{ type, name: localized, description: localized },
  aliases: fc.array(fc.tuple(spelling, lang, rule).map(([text, lang, more]) => ({ text, lang, ...more }))),
  facts: fc.array(
    fc.record({ text: localized, asOf: date, sources: fc.array(published, { minLength: 1, maxLength: 3 }) }),
    { maxLength: 3 },
  ),
});

describe('a pack', () => {
  it('that is written and imported again has the same entities', async () => {
    await fc.assert(
      fc.asyncProperty(entities(anyEntity), fc.constantFrom('pack', 'pack-gz'), async (all, kind) => {
        const { entities } = await roundTrip(kind as ExportKind, exported(all));
        expect(byId(entities)).toEqual(byId(all));
      }),
      { numRuns: 40 },
    );
  });

  it('of all that is bundled has the same entities, and the contexts that their rules name', async () => {
    const [pack] = readPacks();
    const { entities = [], contexts = [] } = pack ?? {};
    const back = await roundTrip('pack', exported(entities, { contexts }));
    expect(back.dryRun.counts).toMatchObject({ added: entities.length, refused: 0 });
    expect(byId(back.entities)).toEqual(byId(entities));
    const kept = back.contexts.map(({ pack: _, ...context }) => context);
    expect(kept.length).toBeGreaterThan(0);
    for (const context of kept) expect(contexts).toContainEqual(context);
  });

  it('that was imported and is written again imports as the same', async () => {
    const [pack] = readPacks();
    const file = await exportFile('pack-gz', exported(pack?.entities ?? [], { contexts: pack?.contexts ?? [] }));
    const bytes = new Uint8Array(await file.arrayBuffer());
    const database = newDatabase();
    await landed(bytes, database);
    expect((await landed(bytes, database)).counts).toMatchObject({ added: 0, changed: 0, same: pack?.entities.length });
  });
});

const LANGUAGES = ['ar', 'fr', 'en'] as const;
/** What a table can hold: no rules, names among the aliases, facts that differ, one publisher an address. */
const tableEntity = fc
  .record({
    ...{ type, name: fc.record({ ar: spelling, fr: spelling, en: spelling }), description: localized },
    others: fc.record({ ar: fc.array(spelling), fr: fc.array(spelling), en: fc.array(spelling) }),
    facts: fc.uniqueArray(
      fc.record({ text: localized, asOf: date, sources: fc.array(published, { minLength: 1, maxLength: 2 }) }),
      { maxLength: 3, selector: ({ text, asOf }) => JSON.stringify([text, asOf]) },
    ),
  })
  .map(({ others, name, ...rest }) => ({
    ...{ ...rest, name },
    aliases: LANGUAGES.flatMap((lang) =>
      [...new Set([...others[lang], name[lang]].map((each) => each.trim()))].map((text) => ({ text, lang })),
    ),
  }));

describe('a table', () => {
  it('that is written and imported again has the same entities, in what a table can hold', async () => {
    await fc.assert(
      fc.asyncProperty(entities(tableEntity), async (all) => {
        const { entities } = await roundTrip('csv', exported(all));
        expect(byId(entities)).toEqual(byId(all));
      }),
      { numRuns: 60 },
    );
  });

  it('of all that is bundled is taken whole, and keeps ids, names, types and facts', async () => {
    const [pack] = readPacks();
    const all = pack?.entities ?? [];
    const { entities, dryRun } = await roundTrip('csv', exported(all));
    expect(dryRun.counts).toMatchObject({ added: all.length, refused: 0 });
    const kept = ({ id, type, name, facts }: Entity) => ({
      ...{ id, type, name },
      facts: facts.map(({ text, asOf, sources }) => [text, asOf, sources.map(({ url }) => url)]),
    });
    expect(byId(entities as Entity[]).map((each) => kept(each as Entity))).toEqual(
      byId(all).map((each) => kept(each as Entity)),
    );
  });
});
