import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import { expect, marksOn, test } from './fixtures.ts';
import { press, says } from './on-dataset-page.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

const CSV = `name.en,name.ar,type,aliases.en,fact.en,fact.asOf,fact.url,fact.publisher
Zorblatt Fund,صندوق زوربلات,organisation,Zorblatt|ZBF Capital,Founded in Abu Dhabi.,2024-03,https://news.example/1,Example News
No Such Type,,planet,,,,,
`;

const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent ?? '');

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
}

test('a table is looked at, lands, is marked on a page, and is taken back', async ({ hashiya, site }, info) => {
  const file = join(info.outputPath(), 'table.csv');
  writeFileSync(file, CSV);
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const before = (await marksOn(article, MARKS)).length;
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  await chooseFile(page, file);
  await says(page, '.wish', 'What the columns hold');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', 'Added 1');
  expect(await textOf(page, '.dry-run')).toContain('Refused 1');
  await press(page, 'Import', '.page');
  await says(page, '.page', 'Imported.');

  await article.bringToFront();
  await article.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'The Zorblatt Fund invests; ZBF Capital follows.';
    document.querySelector('article, main, body')?.append(line);
  });
  const marks = await marksOn(article, before + 2);
  expect(marks.map(({ text }) => text)).toContain('Zorblatt Fund');

  await page.bringToFront();
  await press(page, 'Undo', '.page');
  await says(page, '.outcome', 'Undone');
  await article.bringToFront();
  await marksOn(article, before);
  await Promise.all([page.close(), article.close()]);
});

test('what an undone import had brought is neither picked nor filtered by any more', async ({ hashiya }, info) => {
  const file = join(info.outputPath(), 'table.csv');
  writeFileSync(file, CSV);
  const page = await hashiya.openExtensionPage('options.html#/import', 'input[type=file]');
  await chooseFile(page, file);
  await says(page, '.wish', 'What the columns hold');
  await press(page, 'See what would happen');
  await says(page, '.dry-run', 'Added 1');
  await press(page, 'Import', '.page');
  await says(page, '.page', 'Imported.');
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.waitForSelector('.browse a.row');
  const picker = (await page.$('.browse select')) as ElementHandle<HTMLSelectElement>;
  const imported = await picker.evaluate(
    (select) =>
      [...select.options].map(({ value }) => value).find((value) => value !== '' && value !== 'gulf-france') ?? '',
  );
  await picker.select(imported);
  await says(page, '.count', '1 of');
  await page.$eval('.browse a.row', (row) => (row as HTMLElement).focus());
  await page.keyboard.press(' ');
  await says(page, '.bulk', '1 selected');
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await says(page, '.outcome', 'Undone');
  await page.waitForFunction(() => !document.querySelector('.bulk')?.textContent?.includes('selected'));
  await expect.poll(() => page.$$eval('.browse a.row', (rows) => rows.length)).toBeGreaterThan(5);
  await page.close();
});
