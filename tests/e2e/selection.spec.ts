import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';
import { goTo, press, says } from './on-dataset-page.ts';

const NAME = '.detail fieldset textarea[lang=en]';

async function undo(page: Page, told: string): Promise<void> {
  await press(page, 'Undo', '.outcome');
  await says(page, '.outcome', `Undone: ${told}`);
}

test('Shift with an arrow picks the row that it began on, too', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html', 'a.row');
  await page.focus('a.row');
  await page.keyboard.down('Shift');
  for (const count of ['2 selected', '3 selected']) {
    await page.keyboard.press('ArrowDown');
    await says(page, '.bulk', count);
  }
  await page.keyboard.up('Shift');
  const picked = await page.$$eval('.browse input[type=checkbox]', (boxes) =>
    boxes.slice(0, 4).map((box) => (box as HTMLInputElement).checked),
  );
  expect(picked).toEqual([true, true, true, false]);
  await page.close();
});

test('of a selection the reader’s own entries are deleted, and the packs’ can be hidden instead', async ({
  hashiya,
}) => {
  const page = await hashiya.openExtensionPage('options.html#+?text=Zorblatt&lang=en', NAME);
  await press(page, 'Save', '.save-bar');
  await says(page, '.detail h2', 'Zorblatt');
  await goTo(page, '/');
  await page.waitForSelector('.browse a.row');
  await page.focus('.browse a.row');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await says(page, '.bulk', 'selected');
  await press(page, 'Delete…', '.bulk');
  await says(page, '.sure', '1 of them is your own and would be deleted.');
  await says(page, '.sure', 'of them are from packs: they cannot be deleted, but hidden.');
  await press(page, 'Delete', '.sure');
  await says(page, '.outcome', 'Deleted');
  await press(page, 'Delete…', '.bulk');
  await press(page, 'Hide them instead', '.sure');
  await says(page, '.outcome', 'Hid');
  await undo(page, 'Hid');
  await page.close();
});

test('Cancel asks before it throws away what was written', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx/edit', NAME);
  await page.type(NAME, ' and more');
  await press(page, 'Cancel', '.save-bar');
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:first-child');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  expect(await page.$eval(NAME, (field) => (field as HTMLTextAreaElement).value)).toContain('and more');
  await press(page, 'Cancel', '.save-bar');
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:last-child');
  await says(page, '.detail h2', 'MGX');
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('mgx')))).toEqual([]);
  await page.close();
});

test('a step to another part of the page asks, too, and what was written is there until it is answered', async ({
  hashiya,
}) => {
  const page = await hashiya.openExtensionPage('options.html#/history', '.page');
  await goTo(page, 'mgx/edit');
  await page.waitForSelector(NAME);
  await page.type(NAME, ' and more');
  await page.evaluate(() => history.back());
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:first-child');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  expect(await page.evaluate(() => location.hash)).toBe('#mgx/edit');
  expect(await page.$eval(NAME, (field) => (field as HTMLTextAreaElement).value)).toContain('and more');
  await goTo(page, '#/packs');
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:last-child');
  await page.waitForSelector('.page');
  expect(await page.evaluate(() => location.hash)).toBe('#/packs');
  await page.close();
});

test('what was done is no longer told in another part of the page, and the history still undoes it', async ({
  hashiya,
}) => {
  const page = await hashiya.openExtensionPage('options.html#mgx', '.actions');
  await press(page, 'Hide on pages', '.actions');
  await says(page, '.outcome', 'no longer marked');
  await goTo(page, '#/history');
  await page.waitForFunction(() => document.querySelector('.outcome')?.textContent === '');
  await press(page, 'Undo', '.page-actions');
  await says(page, '.outcome', 'Undone');
  await page.close();
});

test('a trial of an entry that is hidden says that it is', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx', '.actions');
  await press(page, 'Hide on pages', '.actions');
  await says(page, '.outcome', 'MGX');
  await goTo(page, 'mgx/edit');
  await page.waitForSelector('.trial textarea');
  await page.type('.trial textarea', 'MGX invests in AI.');
  await says(page, '.trial .why', 'This entry is hidden');
  await page.evaluate(() => sessionStorage.clear());
  await goTo(page, 'mgx');
  await press(page, 'Show on pages again', '.actions');
  await says(page, '.outcome', 'marked on pages again');
  await page.close();
});
