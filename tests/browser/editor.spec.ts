import type { Page } from 'puppeteer-core';
import { eventually } from '../browsers/eventually.ts';
import { expect, test } from './editing-fixtures.ts';

const NAME = '.localized textarea[lang=en]';
const VISION = 'saudi-vision-2030';

const textOf = (page: Page, selector: string) =>
  page.evaluate((found) => document.querySelector(found)?.textContent?.replace(/[\u2066-\u2069]/g, '') ?? '', selector);
const writtenIn = (page: Page, selector: string) => page.$eval(selector, (field) => (field as HTMLInputElement).value);
const shows = (page: Page, selector: string, text: string | RegExp) =>
  eventually(`${selector} to show ${text}`, async () =>
    (await textOf(page, selector)).match(text) ? true : undefined,
  );
const changesOf = (page: Page) => page.evaluate(() => editing.changes.map(([name]) => name));

async function write(page: Page, selector: string, text: string): Promise<void> {
  await page.focus(selector);
  await page.$eval(selector, (field) => (field as HTMLInputElement).select());
  await page.keyboard.type(text);
}

async function saveByKey(page: Page): Promise<void> {
  await page.keyboard.down('Control');
  await page.keyboard.press('s');
  await page.keyboard.up('Control');
}

/** Presses the Add button of the list with this title. */
const add = (page: Page, title: string) => page.click(`[aria-label="Add: ${title}"]`);

test('what is written is saved by Ctrl+S, and nothing else is changed by it', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  await write(page, NAME, 'Another name');
  await saveByKey(page);
  await shows(page, '.outcome', 'Saved.');
  await shows(page, 'h2', /^Another name$/);
  expect(await page.evaluate(() => `${location.hash} ${document.activeElement?.tagName}`)).toBe(`#${VISION} H2`);
  const { saved, keys } = await page.evaluate(() => {
    const entity = editing.changes[0]?.[1] as { name: { en: string } };
    return { saved: entity.name.en, keys: Object.keys(sessionStorage).filter((key) => key.includes('draft')) };
  });
  expect({ saved, keys }).toEqual({ saved: 'Another name', keys: [] });
});

test('a long name is seen whole while it is written, stays one line, and Enter saves it', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  const sizes = () =>
    page.$eval(NAME, ({ clientHeight, scrollHeight, clientWidth, scrollWidth }) => ({
      height: clientHeight,
      cut: scrollHeight > clientHeight || scrollWidth > clientWidth,
    }));
  const { height } = await sizes();
  const long = 'The Ministry of Europe and Foreign Affairs of the French Republic and its Directorate-General';
  await write(page, NAME, long);
  const grown = await sizes();
  expect(grown.cut).toBe(false);
  expect(grown.height).toBeGreaterThan(height * 2);
  await page.$eval(NAME, (field) => {
    field.setRangeText(' in\r\nParis', field.value.length, field.value.length);
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await page.focus(NAME);
  await page.keyboard.press('Enter');
  await shows(page, '.outcome', 'Saved.');
  await shows(page, 'h2', `${long} in Paris`);
});

test('a failed save, a change elsewhere and a reload lose nothing of what is written', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  page.on('dialog', (dialog) => dialog.accept());
  await page.evaluate(() => void editing.failing.add('save'));
  await write(page, NAME, 'Another name');
  await page.click('.save-bar .first');
  await shows(page, '.save-bar', 'Everything you wrote is still here');
  await page.evaluate(() => editing.reread());
  expect(await writtenIn(page, NAME)).toBe('Another name');
  await page.waitForFunction(() => Object.keys(sessionStorage).some((key) => key.includes('draft')));
  await open(`${VISION}/edit`);
  expect(await writtenIn(page, NAME)).toBe('Saudi Vision 2030');
  await page.click('.offer .small');
  expect(await writtenIn(page, NAME)).toBe('Another name');
  await saveByKey(page);
  await shows(page, '.outcome', 'Saved.');
});

test('leaving what is unsaved asks, and Escape goes on writing', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  await write(page, NAME, 'Another name');
  await page.evaluate(() => {
    location.hash = 'mgx';
  });
  await page.waitForSelector('dialog[open]');
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => !document.querySelector('dialog'));
  expect(await writtenIn(page, NAME)).toBe('Another name');
  await page.waitForFunction((id) => decodeURIComponent(location.hash) === `#${id}/edit`, {}, VISION);
  await page.click('.save-bar .button:not(.first)');
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:last-child');
  await shows(page, 'h2', /^Saudi Vision 2030$/);
  expect(await page.evaluate(() => Object.keys(sessionStorage).filter((key) => key.includes('draft')))).toEqual([]);
});

test('an editor in which nothing was changed is left without a question', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  await page.click('.save-bar .button:not(.first)');
  await shows(page, 'h2', /^Saudi Vision 2030$/);
  expect(await page.$('dialog')).toBeNull();
});

test('what is discarded on leaving is not offered again', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  await write(page, NAME, 'Another name');
  await page.evaluate(() => {
    location.hash = 'mgx';
  });
  await page.waitForSelector('dialog[open]');
  await page.click('dialog button:last-child');
  await shows(page, 'h2', 'MGX');
  await open(`${VISION}/edit`);
  expect(await page.$('.offer')).toBeNull();
});

test('fields are checked as one types, and saving leads to the first that is wrong', async ({ open }) => {
  const page = await open('mgx/edit');
  await page.click('fieldset.list details summary');
  await page.waitForSelector('.item-body');
  await write(page, '.item-body input[type=text]', '…');
  await shows(page, '.item-body .fault', 'no letter or digit');
  await page.focus('.save-bar .first');
  await page.keyboard.press('Enter');
  await shows(page, '.save-bar [role=status]', '1 field needs correcting');
  await page.waitForFunction(() => document.activeElement?.getAttribute('aria-invalid') === 'true');
  expect(await changesOf(page)).toEqual([]);
});

test('items of a list are added, moved and removed by keyboard, and the focus stays with them', async ({ open }) => {
  const page = await open('mgx/edit');
  const focused = () =>
    page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName);
  await add(page, 'Relations');
  expect(await focused()).toBe('SELECT');
  const longer = '[aria-label="Add: Never inside these longer names"]';
  const before = (await page.$$('.item-plain')).length;
  for (const name of ['First', 'Second']) {
    await page.focus(longer);
    await page.keyboard.press('Enter');
    await page.keyboard.type(`MGX ${name}`);
  }
  expect((await page.$$('.item-plain')).length).toBe(before + 2);
  const up = await page.$$('.up[aria-label*="Never inside"]');
  await up.at(-1)?.focus();
  await page.keyboard.press('Enter');
  const values = await page.$$eval('.item-plain input[type=text]', (fields) => fields.map(({ value }) => value));
  expect(values.indexOf('MGX Second')).toBe(values.indexOf('MGX First') - 1);
  expect(await focused()).toContain('Move up');
});

test('an entity is found by a part of its name in any language, and chosen by keyboard', async ({ open }) => {
  const page = await open('mgx/edit');
  await add(page, 'Relations');
  const field = '.item:last-child input[role=combobox]';
  await write(page, field, 'الامارات');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('Enter');
  expect(await writtenIn(page, field)).toBe('United Arab Emirates');
});

test('a text shows what would be marked and why, as the entity is being written', async ({ open }) => {
  const page = await open(`${VISION}/edit`);
  await write(page, '.trial textarea', 'Kenya’s Vision 2030, Riyadh’s own Vision 2030, and Neom Plan 9.');
  await shows(page, '.why', /1 marked.*Not marked: “Vision 2030” at 9/);
  await add(page, 'Also written');
  await page.keyboard.type('Neom Plan 9');
  await shows(page, '.why', /2 marked.*“Neom Plan 9” at \d+: spelled as the entry is/);
  expect(await page.$$eval('.tried mark', (marks) => marks.map((mark) => mark.textContent))).toContain('Neom Plan 9');
});

test('a new entity has an id and aliases of the name that is typed', async ({ open }) => {
  const page = await open('+?text=Louvre & Abu Dhabi&lang=en');
  await page.focus('input[value=person]');
  await page.keyboard.press('ArrowRight');
  await saveByKey(page);
  await shows(page, '.outcome', 'Saved.');
  expect(await page.evaluate(() => editing.changes[0]?.[1])).toMatchObject({
    id: 'louvre-abu-dhabi',
    type: 'organisation',
    name: { ar: 'Louvre & Abu Dhabi' },
    aliases: [{ text: 'Louvre & Abu Dhabi', lang: 'en' }],
  });
});

test('a change that fails says so, and can be tried again', async ({ open }) => {
  const page = await open('mgx');
  await page.evaluate(() => void editing.failing.add('hide'));
  await page.click('.actions button');
  await shows(page, '.outcome-line[data-failed]', 'could not be saved');
  await page.evaluate(() => void editing.failing.delete('hide'));
  await page.click('.outcome button');
  await shows(page, '.outcome-line:not([data-failed])', 'MGX is no longer marked on pages.');
  await shows(page, '.kind', 'hidden');
});
