import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Entity, entity as schema } from '../../../../../data/records/entity.ts';
import { exportFile, exportFileName } from '../../../../../data/transfer/write/export-file.ts';
import type { Exported } from '../../../../../data/transfer/write/what.ts';
import { DEAL, FACT, ORGANISATION, PERSON, SOURCE, TENURE } from '../../records/examples.ts';

const inAll = (text: string) => ({ ar: text, fr: text, en: text });
const entity = (record: unknown): Entity => v.parse(schema, record);
const exported = (...entities: Entity[]): Exported => ({
  ...{ entities, contexts: [], language: 'en', name: 'My *names*', today: '2026-01-02' },
});

describe('a Markdown brief', () => {
  it('has a section an entity, with dated facts and their sources', async () => {
    const brief = exported(
      entity({ ...PERSON, facts: [FACT], roles: [{ ...TENURE, of: 'some-office', leads: true }] }),
    );
    expect(await (await exportFile('markdown', brief)).text()).toBe(
      '# My \\*names\\*\n\n## Jane Doe\n\nA person\n\n' +
        '- 2025-02-06: Signed in Paris. ([Press](https://press.example/1), 2025-02-06)\n' +
        '- Chair, some-office, 2024-03 ([Press](https://press.example/1), 2025-02-06)\n',
    );
  });

  it('tells a deal’s figures, in the language’s own way', async () => {
    const history = [
      { asOf: '2025-02-06', min: 30_000_000_000, max: 50_000_000_000, sources: [SOURCE] },
      { asOf: '2026', max: 3.5, sources: [SOURCE] },
    ];
    const figures = [{ id: 'investment', name: inAll('Investment'), unit: 'EUR', history }];
    const file = await exportFile('markdown', { ...exported(entity({ ...DEAL, figures })), language: 'fr' });
    const text = (await file.text()).replace(/[\u202f\u00a0]/g, ' ');
    expect(text).toContain('- 2025-02-06: Investment: 30 000 000 000–50 000 000 000 EUR ([Press]');
    expect(text).toContain('- 2026: Investment: ≤ 3,5 EUR');
  });

  it('keeps markup as text, and a link whole', async () => {
    const sources = [{ url: 'https://a.example/x_(y)?q=<b>', publisher: '[x](javascript:y)' }];
    const facts = [{ ...FACT, text: inAll('<img src=x>\n# no heading'), sources }];
    const file = await exportFile('markdown', exported(entity({ ...ORGANISATION, name: inAll('<b>A</b>'), facts })));
    const text = await file.text();
    expect(text).toContain('## \\<b\\>A\\</b\\>');
    expect(text).toContain(
      '- 2025-02-06: \\<img src=x\\> \\# no heading ([\\[x\\](javascript:y)](https://a.example/x_%28y%29?q=%3Cb%3E))',
    );
  });
});

describe('a table', () => {
  it('begins with a byte order mark and the names of its columns', async () => {
    const bytes = new Uint8Array(await (await exportFile('csv', exported(entity(PERSON)))).arrayBuffer());
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const [headings, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(headings).toMatch(/^id,type,kind,name\.ar,.*,fact\.publisher$/);
    expect(rows).toHaveLength(3);
    expect(rows[1]).toMatch(/^jane-doe,,,,,,,,,,,,Signed in Paris\./);
  });

  it('has no cell that a spreadsheet would take for a formula', async () => {
    const file = await exportFile('csv', exported(entity({ ...PERSON, name: inAll('=cmd|calc'), facts: [] })));
    expect(await file.text()).toContain(",'=cmd|calc,");
  });
});

describe('a file', () => {
  it('is called by its name and form', () => {
    expect(exportFileName('pack-gz', 'Mes noms (été)')).toBe('mes-noms-ete.json.gz');
    expect(exportFileName('markdown', 'أسماء')).toBe('asma.md');
  });

  it('says what it holds', async () => {
    expect((await exportFile('csv', exported())).type).toBe('text/csv;charset=utf-8');
    expect((await exportFile('pack-gz', exported())).type).toBe('application/gzip');
  });
});
