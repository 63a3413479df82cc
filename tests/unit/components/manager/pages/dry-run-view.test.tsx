import { expect, it } from 'vitest';
import { DryRunView } from '../../../../../components/manager/pages/dry-run-view.tsx';
import type { DryRun, RowReport } from '../../../../../data/transfer/contract.ts';
import { drawn, textOf } from '../fixtures.tsx';

const dryRunWith = (refused: readonly RowReport[]): DryRun => ({
  pack: { id: 'x', name: { ar: 'س', fr: 'X', en: 'X' }, version: '1' },
  counts: { added: 0, changed: 0, same: 0, refused: refused.length },
  rows: { added: [], changed: [], same: [], refused },
  ...{ clashes: [], clashCount: 0, gone: 0, covers: 0 },
});

it('names the column of a table by its heading, or by what it would hold; the field of a pack by its path', () => {
  const at = { id: 'x', name: 'X', reason: 'is wrong', says: { name: 'future' as const } };
  const dryRun = dryRunWith([
    { ...at, row: 2, field: 'facts.0.asOf', column: { role: 'fact.asOf', heading: 'Depuis' } },
    { ...at, row: 3, field: 'facts.0.asOf', column: { role: 'fact.asOf' } },
    { ...at, row: 4, field: 'facts.0.asOf' },
  ]);
  const text = textOf(drawn(<DryRunView dryRun={dryRun} />, 'fr'));
  expect(text).toMatch(/2 X Depuis : /);
  expect(text).toMatch(/3 X fait\b.* : /);
  expect(text).toMatch(/4 X facts\.0\.asOf : /);
});
