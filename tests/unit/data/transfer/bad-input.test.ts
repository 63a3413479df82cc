import { beforeAll, describe, expect, it } from 'vitest';
import { ar } from '../../../../components/words/ar.ts';
import { en } from '../../../../components/words/en.ts';
import { format } from '../../../../components/words/format.ts';
import { fr } from '../../../../components/words/fr.ts';
import type { Database } from '../../../../data/store/database.ts';
import { BadFile } from '../../../../data/transfer/contract.ts';
import { LARGEST_FILE } from '../../../../data/transfer/limits.ts';
import { Pace } from '../../../../data/transfer/pace.ts';
import { BAD_FILES } from './bad-files.ts';
import { BAD_ROWS } from './bad-rows.ts';
import { dryRunOf, fileOf, importerOf, landed, newDatabase, wishOf } from './importing.ts';

const FAULTS = [ar, fr, en].map(({ editor }) => editor.faults);

let database: Database;
let before: string;

/** All that the database holds. */
const dump = async (): Promise<string> =>
  JSON.stringify(await Promise.all(database.tables.map(async (table) => [table.name, await table.toArray()])));

beforeAll(async () => {
  database = newDatabase();
  await landed('Anna Poe\nBen Poe', database, { kind: 'list', name: 'installed' });
  before = await dump();
});

/** What every object would have, had a key of a file reached their prototype. */
const polluted = (): unknown => Reflect.get({}, 'polluted');

it('stands in tables of a hundred cases and more', () => {
  expect(BAD_FILES.length + BAD_ROWS.length).toBeGreaterThan(100);
});

describe('a file that cannot be imported changes nothing and says what is wrong', () => {
  it.each(BAD_FILES)('$title', async ({ content, fault, detail, wish }) => {
    const error: unknown = await dryRunOf(content, { database, ...wish }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(BadFile);
    expect(error).toMatchObject({ fault, detail: expect.stringMatching(detail) });
    expect((error as BadFile).detail.length).toBeLessThan(400);
    expect(await dump()).toBe(before);
    expect(polluted()).toBeUndefined();
  });

  it('a file over 200 MB, of which nothing is read', async () => {
    const file = { name: 'x', size: LARGEST_FILE + 1, lastModified: 0 } as File;
    await expect(importerOf(database).dryRun(wishOf(file), new Pace())).rejects.toMatchObject({ fault: 'too-large' });
  });

  it('a file that is gone when it is read', async () => {
    const file = fileOf('x');
    file.stream = () => new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) });
    await expect(importerOf(database).dryRun(wishOf(file), new Pace())).rejects.toMatchObject({ fault: 'unreadable' });
  });
});

describe('a row that is refused says where and why, and the others go in', () => {
  it.each(BAD_ROWS)('$title', async ({ content, refused, wish }) => {
    const { counts, rows } = await dryRunOf(content, { database, ...wish });
    expect(counts.added).toBeGreaterThan(0);
    expect(counts.refused).toBe(rows.refused.length);
    const told = rows.refused.map(({ row, id, field, reason }) => `${row} ${id} ${field}: ${reason}`);
    expect(told).toContainEqual(expect.stringMatching(refused));
    for (const { says } of rows.refused) {
      for (const faults of FAULTS)
        expect(format(faults[says?.name ?? 'other'], says?.values ?? {})).not.toMatch(/\{\w+\}/);
    }
    expect(Math.max(...told.map(({ length }) => length))).toBeLessThan(500);
    expect(await dump()).toBe(before);
    expect(polluted()).toBeUndefined();
  });
});

it('every reason has words of its own in each language', async () => {
  const others: string[] = [];
  for (const { title, content, wish } of BAD_ROWS) {
    const { rows } = await dryRunOf(content, { database, ...wish });
    for (const { says, reason } of rows.refused) if (!says || says.name === 'other') others.push(`${title}: ${reason}`);
  }
  expect(others).toEqual([]);
});
