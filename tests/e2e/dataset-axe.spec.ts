import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { LANGUAGES } from '../../data/records/language.ts';
import { speak } from '../browsers/speak.ts';
import { judge } from './axe.ts';
import { expect, test } from './fixtures.ts';

const CSV = `name.en,type,aliases.en
Zorblatt Fund,organisation,Zorblatt
No Such Type,planet,
`;

/** Goes to a part of the page by its address, and waits until an element of it is there. */
async function goTo(page: Page, hash: string, content: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(content);
}

async function chooseFile(page: Page, file: string): Promise<void> {
  await goTo(page, '#/import', 'input[type=file]');
  await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await page.waitForSelector('.wish');
}

/** The views in an order in which each can be come to from the one before. */
const VIEWS: Readonly<Record<string, (page: Page, file: string) => Promise<unknown>>> = {
  list: (page) => goTo(page, '#/', 'a.row'),
  entity: (page) => goTo(page, '#uae-france-ai-campus', '.detail .figure'),
  selection: async (page) => {
    await page.click('.row-pick');
    await page.click('.bulk-actions button:nth-child(3)');
    await page.waitForSelector('.tag-form');
  },
  packs: (page) => goTo(page, '#/packs', '.cards'),
  export: (page) => goTo(page, '#/export', '.wish'),
  history: (page) => goTo(page, '#/history', '.page-actions'),
  backups: (page) => goTo(page, '#/backups', '.storage meter'),
  import: (page) => goTo(page, '#/import', '.drop'),
  columns: chooseFile,
  'dry run': async (page) => {
    await page.click('.page-actions .primary');
    await page.waitForSelector('.dry-run');
  },
};

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in any view of the dataset page, in ${language}, ${scheme}`, async ({ hashiya }, info) => {
      const file = join(info.outputPath(), 'table.csv');
      writeFileSync(file, CSV);
      const page = await hashiya.openExtensionPage('options.html', 'a.row');
      await hashiya.preferDark(page, scheme === 'dark');
      await page.waitForFunction((name) => matchMedia(`(prefers-color-scheme: ${name})`).matches, {}, scheme);
      await speak(page, language);
      await page.waitForFunction((chosen) => document.documentElement.lang === chosen, {}, language);
      const wrong: Record<string, string[]> = {};
      for (const [name, show] of Object.entries(VIEWS)) {
        await show(page, file);
        const found = await judge(page);
        if (found.length > 0) wrong[name] = found;
      }
      // Other tests of this browser find it as it was.
      await speak(page, 'en');
      await hashiya.preferDark(page, false);
      expect(wrong).toEqual({});
      await page.close();
    });
