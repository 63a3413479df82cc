import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { makeConflict } from '../tests/browsers/make-conflict.ts';
import { speak } from '../tests/browsers/speak.ts';
import type { TestBrowser } from '../tests/browsers/test-browser.ts';

const VIEWPORT = { width: 1280, height: 860, deviceScaleFactor: 2 };
const LANGUAGES = ['en', 'ar'] as const;
/** What is tried in the editor: two plans, of which one is meant. */
const TRIED = 'The Kingdom’s Vision 2030 is not Kenya’s Vision 2030.';

/** A table with an entry that is new, one whose name another has, and one that is refused. */
const TABLE = `name.en,name.ar,type,aliases.en,fact.en,fact.asOf,fact.url,fact.publisher
Gulf Data Fund,صندوق بيانات الخليج,organisation,GDF|Gulf Data,Founded in Abu Dhabi.,2024-03,https://news.example/1,Example News
Harbour Campus,مجمع المرفأ,place,Harbour AI Campus,Ground was broken.,2025-02-06,https://news.example/2,Example News
Somewhere,,planet,,,,,
`;

const settle = (ms = 600): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function goTo(page: Page, hash: string, content: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(content);
}

/** The pictures, in an order in which each view can be come to. */
const VIEWS: Readonly<Record<string, (page: Page, table: string) => Promise<unknown>>> = {
  table: (page) => goTo(page, '#uae-france-ai-campus', '.detail .figure'),
  editor: async (page) => {
    await goTo(page, '#saudi-vision-2030/edit', '.save-bar');
    await page.type('.trial textarea', TRIED);
    await page.waitForSelector('.tried');
    await page.$eval('.trial', (trial) => trial.scrollIntoView({ block: 'end' }));
    await page.evaluate(() => sessionStorage.clear());
  },
  conflict: (page) => goTo(page, '#mgx', '.conflict-choices'),
  'import-dry-run': async (page, table) => {
    await goTo(page, '#/import', 'input[type=file]');
    await ((await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(table);
    await page.waitForSelector('.wish');
    await page.click('.page-actions .primary');
    await page.waitForSelector('.dry-run');
  },
  sites: (page) => goTo(page, '#/sites', '.sites'),
  appearance: (page) => goTo(page, '#/appearance', '.preview'),
  privacy: (page) => goTo(page, '#/privacy', '.promises'),
};

/** Takes pictures of the dataset page into a folder, and names each file that it has written. */
export async function* takeDataset(browser: TestBrowser, folder: string): AsyncGenerator<string> {
  const table = join(folder, 'table.csv');
  writeFileSync(table, TABLE);
  const page = await browser.openExtensionPage('options.html', 'a.row');
  await page.setViewport(VIEWPORT);
  await makeConflict(page, 'mgx');
  await page.reload();
  for (const language of LANGUAGES) {
    await page.waitForSelector('a.row');
    await speak(page, language);
    for (const [name, show] of Object.entries(VIEWS)) {
      await show(page, table);
      await settle();
      const path: `${string}.png` = `${join(folder, `dataset-${name}-${language}`)}.png`;
      await page.screenshot({ path });
      yield path;
    }
    await goTo(page, '#/', 'a.row');
  }
}
