import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import type { ElementHandle, Page } from 'puppeteer-core';
import { bigPack } from '../bench/import/big-pack.ts';
import { expect, test } from './fixtures.ts';
import { press, says } from './on-dataset-page.ts';

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

const goTo = (page: Page, hash: string) =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** How many entries the navigation counts. */
const counted = (page: Page) =>
  page.$eval('.navigation nav a span', (count) => Number(count.textContent?.replaceAll(/\D/g, '')));

test('a gzipped pack lands, is taken back, and lands again from the history, where it keeps its name', async ({
  hashiya,
}, info) => {
  const file = join(info.outputPath(), 'big.json.gz');
  writeFileSync(file, gzipSync(JSON.stringify(bigPack(3000))));
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  const before = await counted(page);
  await chooseFile(page, file);
  await page.waitForSelector('.wish');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', 'Added 3,000');
  await press(page, 'Import', '.page');
  await says(page, '.page', 'Imported.');
  await expect.poll(() => counted(page)).toBe(before + 3000);
  await press(page, 'Undo', '.page');
  await says(page, '.outcome', 'Undone');
  await expect.poll(() => counted(page)).toBe(before);
  await goTo(page, '#/history');
  await says(page, '.lines li', 'Imported \u2068Big\u2069');
  await press(page, 'Redo', '.page');
  await says(page, '.outcome', 'Redone: Imported \u2068Big\u2069');
  await expect.poll(() => counted(page)).toBe(before + 3000);
  await press(page, 'Undo', '.page');
  await expect.poll(() => counted(page)).toBe(before);
  await page.close();
});

test('an import that is cancelled while it is read or written changes nothing', async ({ hashiya }, info) => {
  const file = join(info.outputPath(), 'big.json');
  writeFileSync(file, JSON.stringify(bigPack(12_000)));
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  const before = await counted(page);
  for (const stage of ['looking', 'landing'] as const) {
    await chooseFile(page, file);
    await page.waitForSelector('.wish');
    await press(page, 'See what would happen');
    if (stage === 'landing') {
      await says(page, '.dry-run', 'Added 12,000');
      await press(page, 'Import', '.page');
      await says(page, '.progressing', 'Writing');
    }
    await press(page, 'Cancel', '.progressing');
    await says(page, '.page', 'Cancelled; nothing was changed.');
  }
  await page.close();
  const again = await hashiya.openExtensionPage('options.html', '.navigation nav a span');
  expect(await counted(again)).toBe(before);
  await again.close();
});

/** The files of imported packs that are kept in the second place. */
const keptFiles = (page: Page) =>
  page.evaluate(async () => {
    const { chrome } = globalThis as unknown as { chrome: { storage: { local: { get(): Promise<object> } } } };
    return Object.keys(await chrome.storage.local.get()).filter((key) => key.startsWith('pack:'));
  });

test('a tab that is closed while an import is written leaves nothing of it behind', async ({ hashiya }, info) => {
  const file = join(info.outputPath(), 'big.json');
  writeFileSync(file, JSON.stringify({ ...bigPack(12_000), id: 'closed' }));
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  const before = await counted(page);
  const kept = await keptFiles(page);
  await chooseFile(page, file);
  await page.waitForSelector('.wish');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', 'Added 12,000');
  await press(page, 'Import', '.page');
  await says(page, '.progressing', 'Writing');
  await page.close();
  const again = await hashiya.openExtensionPage('options.html', '.navigation nav a span');
  await expect.poll(() => keptFiles(again)).toEqual(kept);
  expect(await counted(again)).toBe(before);
  await again.close();
});

test('a list of names tells of names that another entry has, and of rows that say nothing', async ({
  hashiya,
}, info) => {
  const file = join(info.outputPath(), 'names.txt');
  writeFileSync(file, 'Zorblatt Fund\nMGX\n|\n');
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  await chooseFile(page, file);
  await page.waitForSelector('.wish');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', 'Added 2');
  await says(page, '.dry-run .clashes', '(\u2068Gulf and France');
  await says(page, '.dry-run', 'Refused 1');
  await page.click('.dry-run .one-of [value=refused]');
  await says(page, '.dry-run td', 'This must not be empty.');
  await page.close();
});

test('a second list of the same name says what would be gone, and can be kept beside the first', async ({
  hashiya,
}, info) => {
  const file = join(info.outputPath(), 'Quuxes.txt');
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  const before = await counted(page);
  const look = async (names: string) => {
    writeFileSync(file, names);
    await chooseFile(page, file);
    await page.waitForSelector('.wish');
    await press(page, 'See what would happen');
  };
  await look('Quux Alpha\nQuux Beta\n');
  await says(page, '.dry-run', 'Added 2');
  await press(page, 'Import', '.page');
  await says(page, '.page', 'Imported.');
  await press(page, 'Another file', '.page');
  await page.waitForSelector('.drop');

  await look('Quux Alpha\nQuux Gamma\n');
  await says(page, '.replacing', 'It replaces the pack \u2068Quuxes\u2069, imported');
  await says(page, '.replacing', 'with 2 entries. 1 entry of it will be gone.');
  await page.click('.dry-run .one-of [value=gone]');
  await says(page, '.dry-run td', 'Quux Beta');
  await press(page, 'Keep both: import as \u2068Quuxes 2\u2069', '.replacing');
  await says(page, '.dry-run h3', 'Quuxes 2');
  await page.waitForFunction(() => !document.querySelector('.replacing'));
  await says(page, '.dry-run', 'Added 2');
  await says(page, '.dry-run .clashes', 'Quux Alpha\u2069 (\u2068Quuxes\u2069)');
  await press(page, 'Import', '.page');
  await says(page, '.page', 'Imported.');
  await expect.poll(() => counted(page)).toBe(before + 4);
  await press(page, 'Undo', '.page');
  await expect.poll(() => counted(page)).toBe(before + 2);
  await goTo(page, '#/history');
  await press(page, 'Undo', '.page');
  await expect.poll(() => counted(page)).toBe(before);
  await page.close();
});

test('what the columns of a wide table hold can be read in each list', async ({ hashiya }, info) => {
  const file = join(info.outputPath(), 'wide.csv');
  const headings = 'id,name.en,name.ar,type,description.en,aliases.en,fact.en,fact.asOf,fact.url,fact.publisher';
  writeFileSync(file, `${headings}\nx,Zorblatt,زوربلات,person,A fund,ZBF,It was.,2020,https://a.example,Press\n`);
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  await page.setViewport({ width: 1280, height: 800 });
  await chooseFile(page, file);
  await page.waitForSelector('.wish th select');
  // What a list that shows its choice in a line needs is what it takes if nothing bounds it.
  const cut = await page.$$eval('.wish th select', (selects) =>
    selects.flatMap((select) => {
      const { width } = select.getBoundingClientRect();
      const free = select.cloneNode(true) as HTMLSelectElement;
      free.value = (select as HTMLSelectElement).value;
      free.style.cssText = 'position: fixed; inline-size: max-content; max-inline-size: none';
      select.after(free);
      const needed = free.getBoundingClientRect().width;
      free.remove();
      return width + 1 < needed ? [`${free.value}: ${width} of ${needed}`] : [];
    }),
  );
  expect(cut).toEqual([]);
  const scrolls = await page.$eval('.wish .scrolled', ({ scrollWidth, clientWidth }) => scrollWidth > clientWidth);
  expect(scrolls).toBe(true);
  await page.close();
});

test('a file that cannot be read says why, and another can be chosen', async ({ hashiya }, info) => {
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  for (const [name, content, words] of [
    ['pack.json', '{"format": 1, ', 'The file is no JSON.'],
    ['pack.json.gz', Buffer.from([0x1f, 0x8b, 8, 0, 1]), 'cannot be unpacked'],
    ['names.csv', Buffer.from([0x6e, 0x61, 0x6d, 0x65, 0x0a, 0xe9, 0x0a]), 'no text in UTF-8'],
    ['pack.json', JSON.stringify({ ...bigPack(1), format: 2 }), 'another format version'],
  ] as const) {
    const file = join(info.outputPath(), name);
    writeFileSync(file, content);
    await chooseFile(page, file);
    await page.waitForSelector('.wish, .failure');
    if (await page.$('.wish')) await press(page, 'See what would happen');
    await says(page, '.failure', words);
    await press(page, 'Another file', '.page');
    await page.waitForSelector('.drop');
  }
  await page.close();
});

test('what is exported says what the dataset does, and is nothing new when it is imported', async ({
  hashiya,
}, info) => {
  const page = await hashiya.openExtensionPage('options.html#/export', '.wish');
  await page.evaluate(() => {
    const world = globalThis as unknown as { saved?: Blob };
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      world.saved = blob as Blob;
      return make.call(URL, blob);
    };
  });
  const saved = async (kind: string): Promise<Buffer> => {
    await page.evaluate(() => {
      delete (globalThis as unknown as { saved?: Blob }).saved;
    });
    await page.select('.wish label:nth-child(2) select', kind);
    await press(page, 'Save the file');
    await page.waitForFunction(() => 'saved' in globalThis);
    const bytes = await page.evaluate(async () => {
      const { saved: blob } = globalThis as unknown as { saved: Blob };
      return Array.from(new Uint8Array(await blob.arrayBuffer()));
    });
    return Buffer.from(bytes);
  };
  const pack = await saved('pack');
  const { entities } = JSON.parse(pack.toString()) as { entities: unknown[] };
  expect(entities.length).toBe(await counted(page));
  expect(JSON.parse(gunzipSync(await saved('pack-gz')).toString())).toEqual(JSON.parse(pack.toString()));
  expect((await saved('csv')).toString()).toContain('MGX');
  expect((await saved('markdown')).toString()).toMatch(/^# .+\n\n## /);

  const file = join(info.outputPath(), 'all.json');
  writeFileSync(file, pack);
  await goTo(page, '#/import');
  await page.waitForSelector('input[type=file]');
  await chooseFile(page, file);
  await page.waitForSelector('.wish');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', `The same ${entities.length.toLocaleString('en')}`);
  await says(page, '.page', 'Nothing in this file is new.');
  await page.close();
});
