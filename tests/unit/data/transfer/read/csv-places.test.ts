import { describe, expect, it } from 'vitest';
import { Columns, roleOf } from '../../../../../data/transfer/read/csv-places.ts';
import { dryRunOf } from '../importing.ts';

const refusedOf = async (content: string) => {
  const { rows } = await dryRunOf(content, { kind: 'csv' });
  return rows.refused.map(({ row, column, says }) => [row, column?.heading ?? column?.role, says?.name]);
};

describe('a finding in a table', () => {
  it('names the column as the table heads it, and the row in which it stands', async () => {
    const table = [
      'Company,Also known as,What,Since when,Read where',
      'Zorblatt,,Founded.,2020,https://a.example',
      'Zorblatt,,Sold.,soon,https://a.example',
      'Quux,,Opened.,2999,https://a.example',
      'Plugh,…,Moved.,2021,https://a.example',
      'Xyzzy,,Closed.,2021,ftp://a.example',
    ].join('\n');
    const roles = ['name.en', 'aliases.en', 'fact.en', 'fact.asOf', 'fact.url'] as const;
    const { rows } = await dryRunOf(table, { kind: 'csv', roles });
    expect(rows.refused.map(({ row, id, column, says }) => [row, id, column?.heading, says?.name])).toEqual([
      [3, 'zorblatt', 'Since when', 'date'],
      [4, 'quux', 'Since when', 'future'],
      [5, 'plugh', 'Also known as', 'unseen'],
      [6, 'xyzzy', 'Read where', 'address'],
    ]);
  });

  it('says of a row that says otherwise in which column', async () => {
    expect(await refusedOf('id,Nom (français),Type\nx,Un,person\nx,Deux,person\nx,Un,place')).toEqual([
      [3, 'Nom (français)', 'otherwise'],
      [4, 'Type', 'otherwise'],
    ]);
  });

  it('says what the column would hold that the table lacks', async () => {
    expect(await refusedOf('name,fact\nZorblatt,It was.')).toEqual([[2, 'fact.asOf', 'date']]);
  });

  it('names the column of a name for a spelling that is one', async () => {
    expect(await refusedOf('Name,Other names\nSound Name,\nJ,')).toEqual([[3, 'Name', 'short']]);
  });
});

describe('columns', () => {
  it('are found by the paths of fields', () => {
    const paths = ['name.ar', 'facts.0.text.fr', 'facts.3.asOf', 'facts.0.sources', 'facts.0.sources.1.publisher', 'x'];
    expect(paths.map(roleOf)).toEqual([
      ...['name.ar', 'fact.fr', 'fact.asOf', 'fact.url', 'fact.publisher', undefined],
    ]);
  });

  it('of another language stand in for one that is not there', () => {
    const columns = new Columns(['ignore', 'name.fr', 'type'], ['#', ' Nom ', '']);
    expect(columns.of('name.ar')).toEqual({ role: 'name.fr', heading: 'Nom' });
    expect(columns.of('type')).toEqual({ role: 'type' });
    expect(columns.of('fact.asOf')).toEqual({ role: 'fact.asOf' });
  });
});
