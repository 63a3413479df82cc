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

describe('cells of a fact in a row without one', () => {
  const leftOutOf = async (content: string) => {
    const { counts, leftOut } = await dryRunOf(content, { kind: 'csv' });
    return {
      ...counts,
      count: leftOut.count,
      told: leftOut.rows.map(({ row, name, column }) => [row, name, column?.heading]),
    };
  };

  it('are told with row and heading, and the row goes in', async () => {
    const table = [
      'name,Fact,As of,Source,Publisher',
      'Zorblatt,,2020,https://a.example,Press',
      'Quux,It was.,2020,https://a.example,',
    ];
    expect(await leftOutOf(table.join('\n'))).toMatchObject({
      ...{ added: 2, refused: 0, count: 3 },
      told: [
        [2, 'Zorblatt', 'As of'],
        [2, 'Zorblatt', 'Source'],
        [2, 'Zorblatt', 'Publisher'],
      ],
    });
  });

  it('are told of each row of an id, not of rows that are refused', async () => {
    const table = ['id,name,fact,date,url', 'x,Zorblatt,It was.,2020,https://a.example', 'x,,,2021,', 'x,Quux,,2022,'];
    expect(await leftOutOf(table.join('\n'))).toMatchObject({ added: 1, refused: 1, told: [[3, '', 'date']] });
  });

  it('are all counted, and five hundred told', async () => {
    const names = Array.from({ length: 600 }, (_, i) => `Name ${i},https://a.example`);
    const { count, told } = await leftOutOf(['name,website', ...names].join('\n'));
    expect([count, told.length]).toEqual([600, 500]);
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
