import { describe, expect, it } from 'vitest';
import { DryRunView } from '../../../../../components/manager/pages/dry-run-view.tsx';
import { ImportFault } from '../../../../../components/manager/pages/import-fault.tsx';
import { LANGUAGES, type Language, type Localized } from '../../../../../data/records/language.ts';
import { BadFile, type Clash, type DryRun, type RowReport } from '../../../../../data/transfer/contract.ts';
import { drawn, textOf } from '../fixtures.tsx';

const in3 = (text: string): Localized => ({ ar: text, fr: text, en: text });

const dryRunWith = (change: Partial<DryRun>): DryRun => ({
  pack: { id: 'x', name: { ar: 'س', fr: 'X', en: 'X' }, version: '1' },
  counts: { added: 0, changed: 0, same: 0, refused: 0 },
  rows: { added: [], changed: [], same: [], refused: [] },
  ...{ clashes: [], clashCount: 0, gone: 0, goneRows: [], covers: 0, kept: 0, leftOut: { count: 0, rows: [] } },
  ...change,
});

const view = (change: Partial<DryRun>, language: Language = 'en') =>
  drawn(<DryRunView dryRun={dryRunWith(change)} onKeepBoth={() => undefined} />, language);
const told = (change: Partial<DryRun>, language?: Language) => textOf(view(change, language));

const withRows = (outcome: 'changed' | 'refused', rows: readonly RowReport[], count = rows.length) => ({
  counts: { added: 0, changed: 0, same: 0, refused: 0, [outcome]: count },
  rows: { added: [], changed: [], same: [], refused: [], [outcome]: rows },
});

describe('what is refused', () => {
  it('names the column of a table by its heading, or by what it would hold; the field of a pack in words', () => {
    const at = { id: 'x', name: 'X', reason: 'is wrong', says: { name: 'future' as const } };
    const rows: RowReport[] = [
      { ...at, row: 2, field: 'facts.0.asOf', column: { role: 'fact.asOf', heading: 'Depuis' } },
      { ...at, row: 3, field: 'facts.0.asOf', column: { role: 'fact.asOf' } },
      { ...at, row: 4, field: 'facts.0.asOf' },
    ];
    const text = told(withRows('refused', rows), 'fr');
    expect(text).toMatch(/2 X Depuis : /);
    expect(text).toMatch(/3 X fait\b.* : /);
    expect(text).toMatch(/4 X Fait n° 1 › Date : /);
  });

  it('says of a file that is no pack in the words of each language which field is wrong', () => {
    const fault = new BadFile('not-a-pack', 'name.ar: is missing', { field: 'name.ar', says: { name: 'missing' } });
    const texts = LANGUAGES.map((language) => textOf(drawn(<ImportFault fault={fault} />, language)));
    expect(texts.join()).not.toContain('name.ar');
    expect(texts[2]).toContain('Name (Arabic) : This is missing.');
  });
});

describe('what changes', () => {
  it('is told field by field, and which of it stays behind the reader’s own version', () => {
    const rows = [
      { row: 1, id: 'a', name: 'A', fields: ['name', 'facts', 'described'] },
      { row: 2, id: 'b', name: 'B', fields: ['aliases'], isKept: true },
    ];
    const text = told({ ...withRows('changed', rows), kept: 1 });
    expect(text).toContain('1 A Name, Facts, How texts tell of it without its name');
    expect(text).toMatch(/2 B Also written edited by you: your version stays in front/);
    expect(text).toContain('1 entry was edited by you');
  });

  it('says of how many the first are shown', () => {
    const rows = Array.from({ length: 500 }, (_, i) => ({ row: i + 1, id: `a-${i}`, name: 'A', fields: ['name'] }));
    expect(told(withRows('changed', rows, 1234))).toContain('The first 500 of 1,234 are shown.');
  });
});

describe('the pack whose place is taken', () => {
  const replaces = { name: in3('names'), version: '1', importedAt: Date.UTC(2026, 0, 2, 12), count: 1200 };

  it('is told up front, with what will be gone', () => {
    const text = told({ replaces, gone: 3, goneRows: [{ id: 'a', name: in3('Alpha') }] });
    expect(text).toContain(
      'It replaces the pack names, imported 2 Jan 2026, with 1,200 entries. 3 entries of it will be gone.',
    );
    expect(text).toContain('No longer in it 3');
    expect(text).not.toContain('Keep both');
  });

  it.each(LANGUAGES)('of a table or list can be kept beside it, in %s', (language) => {
    expect(view({ replaces: { ...replaces, freeName: 'names 2' } }, language)).toMatch(/<button[^>]*>[^<]*names 2</);
  });
});

describe('names that two claim', () => {
  const clash: Clash = {
    ...{
      alias: 'MGX',
      row: 2,
      id: 'mgx-names',
      name: in3('MGX'),
      other: 'mgx',
      otherName: { ...in3('MGX'), ar: 'إم جي إكس' },
    },
    isSameEntity: false,
  };

  it('are told by names, with whose the other one is', () => {
    const clashes = [clash, { ...clash, pack: in3('Gulf and France') }, { ...clash, isOwn: true }];
    const text = told({ clashes, clashCount: 3 });
    expect(text).toContain('MGX: MGX (row 2) and MGX (in this file)');
    expect(text).toContain('MGX: MGX (row 2) and MGX (Gulf and France)');
    expect(text).toContain('MGX: MGX (row 2) and MGX (your own version)');
    expect(text).not.toContain('mgx-names');
    expect(told({ clashes, clashCount: 3 }, 'ar')).toContain('إم جي إكس');
  });

  it('are told by ids where there is no name, and of how many the first are', () => {
    const text = told({ clashes: [{ ...clash, otherName: in3('') }], clashCount: 700 });
    expect(text).toContain('and mgx (in this file)');
    expect(text).toContain('The first 1 of 700 are shown.');
  });
});

it('cells that are left out have a list of their own, where there are any', () => {
  expect(told({})).not.toContain('Cells left out');
  expect(told({ leftOut: { count: 2, rows: [] } })).toContain('Cells left out 2');
});
