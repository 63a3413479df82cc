import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { LANGUAGES } from '../../data/records/language.ts';
import { EXPECTED } from '../articles/pages/expected.ts';
import { pointAt } from '../browsers/point-at.ts';
import { speak } from '../browsers/speak.ts';
import { storeSettings } from '../browsers/store-settings.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { judge } from './axe.ts';
import { ALL_MARKED, choose, expect, marksOn, openedCard, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent?.trim() ?? ''));
const press = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());

async function openSettings(hashiya: TestBrowser, part: 'sites' | 'appearance' | 'privacy'): Promise<Page> {
  const page = await hashiya.openExtensionPage(`options.html#/${part}`, '.page');
  await page.waitForSelector('.page > .settings, .page > .sites');
  return page;
}

const addSite = async (page: Page, list: number, site: string) => {
  const field = (await page.$$('.add-site input'))[list] as ElementHandle<HTMLInputElement>;
  await field.type(site);
  await field.press('Enter');
};

test.afterEach(async ({ hashiya }) => {
  await choose(hashiya, ALL_MARKED);
});

test('a listed site is never marked, or only listed ones are, as soon as the lists say so', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const other = await hashiya.newPage(`${site.origin.replace('localhost', '127.0.0.1')}/pages/en.html`);
  await marksOn(other, marks.length);
  const settings = await openSettings(hashiya, 'sites');
  await addSite(settings, 0, 'localhost');
  await expect.poll(() => textOf(settings, '.pattern')).toEqual(['*://*.localhost/*']);
  await page.bringToFront();
  await marksOn(page, 0);
  await other.bringToFront();
  await marksOn(other, marks.length);

  await settings.bringToFront();
  await press(settings, '.sites .lines .button');
  await expect.poll(() => textOf(settings, '.pattern')).toEqual([]);
  await addSite(settings, 1, `${site.origin}/pages/en.html`);
  await expect.poll(() => textOf(settings, '.pattern')).toEqual([`${site.origin}/pages/en.html`]);
  await other.bringToFront();
  await marksOn(other, 0);
  await page.bringToFront();
  await marksOn(page, marks.length);
  await Promise.all([page.close(), other.close(), settings.close()]);
});

test('what is no site is refused in a sentence, and lists are taken from a file', async ({ hashiya }) => {
  const settings = await openSettings(hashiya, 'sites');
  await addSite(settings, 0, 'two words');
  await expect
    .poll(() => textOf(settings, '.sites:nth-of-type(1) .fault'))
    .toEqual([expect.stringContaining('is no site')]);
  expect(await textOf(settings, '.pattern')).toEqual([]);
  const file = join(mkdtempSync(join(tmpdir(), 'hashiya-')), 'sites.txt');
  writeFileSync(file, '# mine\nnews.example\nhttps://a.example/b?c=1\nnot a site\n');
  await ((await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  await expect.poll(() => textOf(settings, '.pattern')).toEqual(['*://*.news.example/*', 'https://a.example/b?c=1']);
  expect(await textOf(settings, '.page > [role=status]')).toEqual(['2 sites were added. Not understood: not a site.']);
  await settings.close();
});

test('only pages that call themselves articles are marked, where the reader wants that', async ({ hashiya, site }) => {
  await choose(hashiya, { ...ALL_MARKED, newsOnly: true });
  const plain = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const article = await hashiya.newPage(`${site.origin}/pages/declared-article.html`);
  await marksOn(article, 2);
  const inner = await article.waitForFrame((frame) => frame.url() === 'about:srcdoc');
  await expect.poll(() => inner.evaluate(() => CSS.highlights.size)).toBe(1);
  await plain.bringToFront();
  await marksOn(plain, 0);
  const popup = await hashiya.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
  await popup.bringToFront();
  await expect
    .poll(() => textOf(popup, '[role=status]'))
    .toContainEqual(expect.stringContaining('does not call itself'));
  await Promise.all([plain.close(), article.close(), popup.close()]);
});

test('colours and lines follow on open pages, and types may be marked otherwise', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const settings = await openSettings(hashiya, 'appearance');
  const variable = (name: string) =>
    page.evaluate((of) => getComputedStyle(document.documentElement).getPropertyValue(of).trim(), name);
  await settings.$eval('.by-type tbody tr:nth-child(2) input', (input) => {
    (input as HTMLInputElement).value = '#123456';
    input.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await expect.poll(() => variable('--hashiya-organisation')).toBe('#123456');
  expect(await textOf(settings, '.by-type tbody tr:nth-child(2) .fault')).toEqual(['Hard to see on dark pages.']);
  await press(settings, 'input[value=wash]');
  await expect.poll(() => variable('--hashiya-wash')).toBe('20%');
  // A page that is opened later has them from the start.
  const later = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(later, marks.length);
  expect(
    await later.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--hashiya-wash').trim()),
  ).toBe('20%');
  await settings.bringToFront();
  await press(settings, 'input[value=solid]');
  await press(settings, '.by-type tbody tr:nth-child(2) .button');
  await expect.poll(() => variable('--hashiya-wash')).toBe('');
  await expect.poll(() => variable('--hashiya-organisation')).toBe('#0fa374');

  await settings.select('.by-type tbody tr:nth-child(3) select', 'never');
  await page.bringToFront();
  const places = marks.filter(([type]) => type === 'place').length;
  await marksOn(page, marks.length - places);
  await Promise.all([page.close(), later.close(), settings.close()]);
});

test('cards speak the language that is chosen for all', async ({ hashiya, site }) => {
  await choose(hashiya, { ...ALL_MARKED, cardLanguage: 'ar', dwell: 'short' });
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  expect(await card.read((root) => root.querySelector('.card')?.getAttribute('lang'))).toBe('ar');
  await page.close();
});

test('settings are taken from a file, and the ones from before come back', async ({ hashiya }) => {
  const settings = await openSettings(hashiya, 'privacy');
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-'));
  const give = async (name: string, content: unknown) => {
    const file = join(folder, name);
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
    await ((await settings.$('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(file);
  };
  const said = () => textOf(settings, '.settings [role=status]');
  await give('none.json', 'nothing');
  await expect.poll(said).toEqual([expect.stringContaining('no file of settings; nothing was changed')]);
  await give('newer.json', { format: 'hashiya-settings', settings: { version: 3 } });
  await expect.poll(said).toEqual([expect.stringContaining('newer Hashiya')]);
  const given = { version: 2, density: 'request', deny: ['*://a.example/*', 7], mood: 'good' };
  await give('mine.json', { format: 'hashiya-settings', settings: given });
  await expect.poll(said).toEqual([expect.stringContaining('not understood: deny and mood')]);
  const density = () =>
    settings.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get('settings'));
  await expect.poll(density).toMatchObject({ settings: { density: 'request', deny: ['*://a.example/*'] } });
  await press(settings, '.settings [role=status] .button');
  await expect.poll(density).toMatchObject({ settings: { density: 'every', deny: [] } });
  await settings.close();
});

interface Extension {
  chrome: {
    storage: Record<'local' | 'sync', { get(key: string): Promise<object>; set(items: object): Promise<void> }>;
    action: { getBadgeText(of: { tabId: number }): Promise<string> };
    tabs: { query(of: object): Promise<{ id: number; url?: string }[]> };
  };
}

test('settings go to the reader’s account, and come from it; a switch of all pages does not', async ({ hashiya }) => {
  const page = await openSettings(hashiya, 'privacy');
  const stored = (area: 'local' | 'sync', key: string) =>
    page.evaluate((from, of) => (globalThis as unknown as Extension).chrome.storage[from].get(of), area, key);
  await storeSettings(page, { ...ALL_MARKED, dwell: 'long', off: true });
  await expect.poll(() => stored('sync', 'dwell')).toEqual({ dwell: 'long' });
  expect(await stored('sync', 'off')).toEqual({});
  await page.evaluate(() =>
    (globalThis as unknown as Extension).chrome.storage.sync.set({ dwell: 'short', line: 'bold' }),
  );
  await expect
    .poll(() => stored('local', 'settings'))
    .toMatchObject({ settings: { dwell: 'short', line: 'solid', off: true } });
  await page.close();
});

test('the toolbar’s button shows how many names the page has, unless that is not wanted', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/seek.html`);
  await marksOn(page, 5);
  const settings = await openSettings(hashiya, 'appearance');
  const badge = () =>
    settings.evaluate(async () => {
      const { tabs, action } = (globalThis as unknown as Extension).chrome;
      const tab = (await tabs.query({})).find(({ url }) => url?.endsWith('/seek.html'));
      return action.getBadgeText({ tabId: tab?.id as number });
    });
  await expect.poll(badge).toBe('2');
  await press(settings, '.settings > section:nth-child(4) [role=switch]');
  await expect.poll(badge).toBe('');
  await press(settings, '.settings > section:nth-child(4) [role=switch]');
  await page.reload();
  await expect.poll(badge).toBe('2');
  await Promise.all([page.close(), settings.close()]);
});

test('each command has keys, and the page says which', async ({ hashiya }) => {
  const settings = await openSettings(hashiya, 'appearance');
  await expect.poll(async () => (await textOf(settings, '.commands dt')).length).toBe(4);
  expect((await textOf(settings, '.commands kbd')).sort()).toEqual(
    ['H', 'J', 'K', 'O'].map((key) => `Alt+Shift+${key}`),
  );
  await settings.close();
});

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in the settings, in ${language}, ${scheme}`, async ({ hashiya }) => {
      const settings = await openSettings(hashiya, 'sites');
      await storeSettings(settings, { ...ALL_MARKED, deny: ['*://a.example/*'], colours: { deal: '#ffee00' } });
      await hashiya.preferDark(settings, scheme === 'dark');
      await speak(settings, language);
      const found: string[] = [];
      for (const part of ['sites', 'appearance', 'privacy']) {
        await settings.evaluate((to) => {
          location.hash = `/${to}`;
        }, part);
        await settings.waitForFunction((to) => document.querySelector(`nav a[aria-current][href$="${to}"]`), {}, part);
        found.push(...(await judge(settings)));
      }
      await speak(settings, 'en');
      await hashiya.preferDark(settings, false);
      expect(found).toEqual([]);
      await settings.close();
    });
