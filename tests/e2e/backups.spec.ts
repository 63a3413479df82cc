import type { Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import { expect, marksOn, test } from './fixtures.ts';
import { deleteDatabase, goTo, press, says } from './on-dataset-page.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

test('what the reader has made is back after the database was deleted, and the reader is told once', async ({
  hashiya,
  site,
}) => {
  const options = await hashiya.openExtensionPage('options.html#mgx', '.actions button');
  await press(options, 'Hide on pages', '.actions');
  await says(options, '.outcome', 'no longer marked');
  await options.close();

  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]');
  await deleteDatabase(popup);
  await popup.close();
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const left = await marksOn(page, MARKS - 1);
  expect(left.map(({ text }) => text)).not.toContain('MGX');

  const again = await hashiya.openExtensionPage('options.html#mgx', '.notice-banner');
  await says(again, '.notice-banner', 'with 1 entry of yours');
  await goTo(again, '#/history');
  await says(again, '.page', 'the list of its changes was lost with the database');
  await goTo(again, '#mgx');
  await press(again, 'Got it', '.notice-banner');
  await again.waitForFunction(() => !document.querySelector('.notice-banner'));
  await press(again, 'Show on pages again', '.actions');
  await says(again, '.outcome', 'marked on pages again');
  await again.close();
  const third = await hashiya.openExtensionPage('options.html#mgx', '.actions button');
  expect(await third.$('.notice-banner')).toBeNull();
  await page.bringToFront();
  await marksOn(page, MARKS);
  await Promise.all([third.close(), page.close()]);
});

/** Takes the fields of a stored entity away, as a torn file would. */
const spoil = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('hashiya'));
    const store = database.transaction('entities', 'readwrite').objectStore('entities');
    const { id, pack } = await done(store.index('id').get('wam'));
    await done(store.put({ id, pack }));
    database.close();
  });

test('a dataset with spoilt records is set up anew, and what the reader has made is there', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx', '.actions button');
  await press(page, 'Hide on pages', '.actions');
  await says(page, '.outcome', 'no longer marked');
  await spoil(page);
  await page.close();
  const again = await hashiya.openExtensionPage('options.html#mgx', '.waiting');
  await press(again, 'Set the dataset up anew', '.waiting');
  await press(again, 'Set it up anew', '.sure');
  await again.waitForSelector('a.row');
  await press(again, 'Show on pages again', '.actions');
  await says(again, '.outcome', 'marked on pages again');
  await again.close();
});

test('the reader goes back to a backup, and undoes that', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html', 'a.row');
  await page.focus('a.row');
  for (const key of [' ', 'ArrowDown', ' '] as const) await page.keyboard.press(key);
  await says(page, '.bulk', '2 selected');
  await press(page, 'Hide', '.bulk');
  await says(page, '.outcome', 'Hid 2 entries');
  await goTo(page, '#/backups');
  await says(page, '.cards', 'before a change of many entries');
  await press(page, 'Go back to this', '.cards li:first-child');
  await press(page, 'Go back to this', '.sure');
  await says(page, '.outcome', 'Went back to a backup');
  const hidden = () => page.evaluate(() => document.querySelector('.browse .one-of')?.textContent?.includes('Hidden'));
  await goTo(page, '#/');
  await page.waitForSelector('a.row');
  expect(await hidden()).toBe(false);
  await goTo(page, '#/history');
  await press(page, 'Undo', '.page-actions');
  await says(page, '.outcome', 'Undone');
  await goTo(page, '#/');
  await page.waitForFunction(() => document.querySelector('.browse .one-of')?.textContent?.includes('Hidden'));
  await page.keyboard.down('Control');
  await page.keyboard.press('z');
  await page.keyboard.up('Control');
  await says(page, '.outcome', 'Undone: Hid 2 entries');
  expect(await hidden()).toBe(false);
  await page.close();
});
