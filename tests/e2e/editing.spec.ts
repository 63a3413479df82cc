import type { Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { holdDatabase } from '../browsers/hold-database.ts';
import { makeConflict } from '../browsers/make-conflict.ts';
import { pointAt } from '../browsers/point-at.ts';
import { expect, marksOn, openedCard, plain, test } from './fixtures.ts';
import { openedTabShows, press, says } from './on-dataset-page.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

/** Writes into the field of a label, as a reader does. */
async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForSelector(selector);
  await page.$eval(selector, (input) => (input as HTMLTextAreaElement).select());
  await page.type(selector, text);
}

/** As a change of the dataset does once it has landed. */
const raiseRevision = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { local } = (globalThis as unknown as Extension).chrome.storage;
    await local.set({ revision: ((await local.get('revision')).revision ?? 0) + 1 });
  });

interface Extension {
  chrome: {
    storage: { local: { get(key: string): Promise<{ revision?: number }>; set(items: object): Promise<void> } };
  };
}

const NAME = '.detail fieldset textarea[lang=en]';

test('an edited name is on the card at once, and the pack’s again when it is undone', async ({ hashiya, site }) => {
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(article, MARKS);
  const page = await hashiya.openExtensionPage('options.html#mgx/edit', NAME);
  await write(page, NAME, 'My own MGX');
  await press(page, 'Save', '.save-bar');
  await says(page, 'h2', 'My own MGX');
  await says(page, '.standing', 'edited');

  await article.bringToFront();
  await marksOn(article, MARKS);
  await pointAt(article, 'MGX');
  const card = await openedCard(hashiya, article);
  await expect.poll(async () => plain(await card.text())).toContain('My own MGX');

  await page.bringToFront();
  await press(page, 'Undo', '.outcome');
  await page.waitForFunction(() => document.querySelector('.detail h2')?.textContent === 'MGX');
  await Promise.all([page.close(), article.close()]);
});

test('what is marked stays until a changed dataset is at hand, however long that takes', async ({ hashiya, site }) => {
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(article, MARKS);
  const page = await hashiya.openExtensionPage('options.html#mgx', '.detail h2');
  await holdDatabase(page);
  await raiseRevision(page);
  await article.bringToFront();
  const until = performance.now() + 1000;
  while (performance.now() < until) expect(await highlights(article)).toHaveLength(MARKS);
  await page.evaluate(() => letDatabaseGo());
  await marksOn(article, MARKS);
  await Promise.all([page.close(), article.close()]);
});

test('what was done is told in the language that the page has now', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx/edit', NAME);
  await write(page, NAME, 'My own MGX');
  await press(page, 'Save', '.save-bar');
  await says(page, '.outcome', 'Saved.');
  await page.click('.navigation .one-of [value=fr]');
  await says(page, '.outcome', 'Enregistré.');
  await page.click('.navigation .one-of [value=en]');
  await says(page, '.outcome', 'Saved.');
  await press(page, 'Undo', '.outcome');
  await page.waitForFunction(() => document.querySelector('.detail h2')?.textContent === 'MGX');
  await page.close();
});

test('an entry of the reader’s own is marked in open pages without a reload, and deleted again', async ({
  hashiya,
  site,
}) => {
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(article, MARKS);
  await article.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'The Zorblatt invests.';
    document.querySelector('article, main, body')?.append(line);
  });
  const page = await hashiya.openExtensionPage('options.html#+?text=Zorblatt&lang=en', NAME);
  await press(page, 'Save', '.save-bar');
  await says(page, '.detail h2', 'Zorblatt');
  await article.bringToFront();
  const marks = await marksOn(article, MARKS + 1);
  expect(marks.map(({ text }) => text)).toContain('Zorblatt');

  await page.bringToFront();
  await press(page, 'Delete', '.actions');
  await press(page, 'Delete', 'dialog[open]');
  await says(page, '.outcome', 'deleted');
  await article.bringToFront();
  await marksOn(article, MARKS);
  await Promise.all([page.close(), article.close()]);
});

test('what is wrong is said at its field, and nothing is saved', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx/edit', NAME);
  for (const language of ['en', 'fr', 'ar']) {
    const field = `.detail fieldset:first-of-type textarea[lang=${language}]`;
    await page.$eval(field, (input) => (input as HTMLInputElement).select());
    await page.keyboard.press('Backspace');
  }
  await press(page, 'Save', '.save-bar');
  await page.waitForSelector('.detail [aria-invalid=true]');
  const told = await page.$eval('.detail [aria-invalid=true]', (field) => {
    const ids = field.getAttribute('aria-describedby')?.split(' ') ?? [];
    return ids.map((id) => document.getElementById(id)?.textContent).join(' ');
  });
  expect(told.trim().length).toBeGreaterThan(5);
  expect(await page.evaluate(() => location.hash)).toBe('#mgx/edit');
  await page.evaluate(() => sessionStorage.clear());
  await page.close({ runBeforeUnload: false });
});

test('a conflict with a newer pack is shown side by side, and settled either way', async ({ hashiya }) => {
  const first = await hashiya.openExtensionPage('options.html', 'a.row');
  await makeConflict(first, 'mgx');
  await first.close();
  const page = await hashiya.openExtensionPage('options.html#mgx', '.conflict-choices');
  const sides = await page.$$eval('.conflict bdi, .conflict p, .conflict dd', (all) =>
    all.map((each) => each.textContent),
  );
  expect(sides.join(' ')).toContain('MGX (fund)');
  await press(page, 'Keep mine', '.conflict-choices');
  await page.waitForFunction(() => !document.querySelector('.conflict-choices'));
  await says(page, '.detail h2', 'MGX (fund)');
  await press(page, 'Undo', '.outcome');
  await page.waitForSelector('.conflict-choices');
  await press(page, 'Take the pack’s', '.conflict-choices');
  await page.waitForFunction(() => document.querySelector('.detail h2')?.textContent === 'MGX');
  expect(await page.$('.conflict-choices')).toBeNull();
  await page.close();
});

test('the card leads to its record’s editor', async ({ hashiya, site }) => {
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(article, MARKS);
  await pointAt(article, 'MGX');
  const card = await openedCard(hashiya, article);
  await card.click('[data-act=edit]');
  await openedTabShows(hashiya, { hash: '#mgx/edit', selector: 'h2' }, 'Edit MGX');
  await article.close();
});
