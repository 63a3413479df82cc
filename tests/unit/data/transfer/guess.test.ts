import { describe, expect, it } from 'vitest';
import { BadFile } from '../../../../data/transfer/contract.ts';
import { guessFile } from '../../../../data/transfer/guess.ts';
import { fileOf, gzipOf, packText } from './importing.ts';

const guess = (content: string | Uint8Array<ArrayBuffer>, name?: string) => guessFile(fileOf(content, name));

describe('a guess', () => {
  it('tells a pack by its first character, plain or gzipped, whatever its name', async () => {
    expect(await guess(packText(), 'names.csv')).toMatchObject({ kind: 'pack', name: 'names' });
    expect(await guess(gzipOf(packText()), 'my pack.json.gz')).toMatchObject({ kind: 'pack', name: 'my pack' });
  });

  it('tells a table by its headings, and what its columns hold', async () => {
    const found = await guess('Nom;Alias;Type\nJean Roux;J. Roux|Roux;personne\nÉlise Noël;;personne\n', 'gens.txt');
    expect(found).toMatchObject({ kind: 'csv', language: 'fr', type: 'person', name: 'gens' });
    expect(found.columns).toEqual([
      { heading: 'Nom', role: 'name.fr' },
      { heading: 'Alias', role: 'aliases.fr' },
      { heading: 'Type', role: 'type' },
    ]);
    expect(found.rows?.[0]).toEqual(['Jean Roux', 'J. Roux|Roux', 'personne']);
  });

  it('tells a table by its name where no heading is known', async () => {
    expect(await guess('a,b\n1,2\n', 'x.CSV')).toMatchObject({
      kind: 'csv',
      columns: [{ role: 'ignore' }, { role: 'ignore' }],
    });
  });

  it('takes lines with commas for names', async () => {
    expect(await guess('Doe, Jane\nRoe, John\nPoe, Anna Maria')).toMatchObject({ kind: 'list', language: 'en' });
  });

  it('knows the language of names, and persons from others', async () => {
    expect(await guess('# الأشخاص\nخالد المبارك\nمريم المهيري')).toMatchObject({ language: 'ar', type: 'person' });
    expect(await guess('Société générale\nBanque de France\nEDF')).toMatchObject({
      language: 'fr',
      type: 'organisation',
    });
    expect(await guess('Jane Doe | Doe\nJohn Roe')).toMatchObject({ language: 'en', type: 'person' });
  });

  it('reads no more than the beginning, and only a part of a long cell', async () => {
    const rows = `${'x'.repeat(1000)},person\n`.repeat(2000);
    const { rows: shown = [] } = await guess(`name,type\n${rows}`);
    expect(shown).toHaveLength(5);
    expect(shown[0]?.[0]).toHaveLength(200);
  });

  it('says what no text is', async () => {
    await expect(guess(new Uint8Array([0x50, 0x4b, 0, 0]))).rejects.toBeInstanceOf(BadFile);
  });
});
