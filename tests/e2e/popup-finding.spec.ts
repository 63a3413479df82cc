import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../../data/records/language.ts';
import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { speak } from '../browsers/speak.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { judge } from './axe.ts';
import { ALL_MARKED, choose, expect, marksOn, plain, test } from './fixtures.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

const textOf = (page: Page, selector: string) =>
  page.$$eval(selector, (elements) => elements.map(({ textContent }) => textContent?.trim() ?? ''));

const click = (page: Page, selector: string) => page.$eval(selector, (element) => (element as HTMLElement).click());

/** A tab behind another one paints nothing, so nothing there can be waited for by frames. */
const listed = (popup: Page) =>
  expect.poll(async () => (await textOf(popup, '.names .name')).length).toBeGreaterThan(3);

async function openOn(hashiya: TestBrowser, address: string, marks: number) {
  const page = await hashiya.newPage(address);
  await marksOn(page, marks);
  const popup = await hashiya.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
  // It knows its page by now; in front its timers are not held back.
  await popup.bringToFront();
  await listed(popup);
  return { page, popup };
}

test('the popup counts the mentions of each name, by type', async ({ hashiya, site }) => {
  const { page, popup } = await openOn(hashiya, `${site.origin}/pages/en.html`, MARKS);
  const counts = (await textOf(popup, '.names .times')).map(Number);
  const onTop = (await textOf(popup, '.deal .times')).map(Number);
  expect([...counts, ...onTop].reduce((sum, count) => sum + count, 0)).toBe(MARKS);
  expect(await textOf(popup, '.names h3')).toEqual(['People', 'Organisations', 'Places']);
  await Promise.all([page.close(), popup.close()]);
});

test('the deals of the page stand on top, their figures beside the record', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/figures.html`);
  const popup = await hashiya.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
  await popup.bringToFront();
  await expect.poll(async () => (await textOf(popup, '.deal p')).length).toBeGreaterThan(1);
  expect((await textOf(popup, '.deal .name'))[0]).toBe('UAE–France AI campus (Campus AI, Fouju)');
  const lines = (await textOf(popup, '.deal:first-child p')).map(plain);
  for (const line of lines)
    expect(line).toMatch(/^“.+”: .+ (?:is the figure of|is not a recorded figure|the currency differs)/);
  await Promise.all([page.close(), popup.close()]);
});

const current = async (page: Page) =>
  (await highlights(page)).filter(({ name }) => name === 'hashiya-current').map(({ text }) => text);

test('a name in the popup brings the page to its next mention, also to one that is not marked', async ({
  hashiya,
  site,
}) => {
  const { density: _, marksPlaces: __, ...usual } = ALL_MARKED;
  await choose(hashiya, usual);
  const page = await hashiya.newPage(`${site.origin}/pages/seek.html`);
  await marksOn(page, 1);
  const popup = await hashiya.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
  await popup.bringToFront();
  await expect.poll(() => textOf(popup, '.names .name')).toEqual(['MGX', 'France']);
  expect(await textOf(popup, '.names .times')).toEqual(['4', '2']);
  const press = (name: string) =>
    popup.$$eval(
      '.names .line',
      (lines, wanted) => (lines.find(({ textContent }) => textContent?.includes(wanted)) as HTMLElement).click(),
      name,
    );
  const places: number[] = [];
  for (let times = 0; times < 4; times++) {
    await press('MGX');
    await page.bringToFront();
    await expect.poll(async () => (await current(page)).length + (await inFrames(page))).toBe(1);
    places.push(await page.evaluate(() => Math.round(scrollY)));
    await popup.bringToFront();
  }
  // Three further and further down, the fourth in a frame.
  expect(places[1]).toBeGreaterThan(places[0] as number);
  expect(places[2]).toBeGreaterThan(places[1] as number);
  await press('France');
  await page.bringToFront();
  await expect.poll(() => current(page)).toEqual(['France']);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(0);
  await choose(hashiya, ALL_MARKED);
  await Promise.all([page.close(), popup.close()]);
});

const inFrames = async (page: Page): Promise<number> => {
  const frames = page.frames().filter((frame) => frame !== page.mainFrame());
  return (await Promise.all(frames.map((frame) => current(frame as unknown as Page)))).flat().length;
};

test('Hashiya is turned off on a page alone, or paused for an hour, and on again', async ({ hashiya, site }) => {
  const { page, popup } = await openOn(hashiya, `${site.origin}/pages/en.html?id=1`, MARKS);
  const other = await hashiya.newPage(`${site.origin}/pages/en.html?id=2`);
  await marksOn(other, MARKS);
  await popup.bringToFront();
  await click(popup, '.quick .pill:first-child');
  await page.bringToFront();
  await marksOn(page, 0);
  expect((await highlights(other)).length).toBeGreaterThan(0);
  await popup.bringToFront();
  expect(await textOf(popup, '.why-off')).toEqual([expect.stringContaining('the rest of the site is')]);
  await click(popup, '.why-off .button');
  await page.bringToFront();
  await marksOn(page, MARKS);

  await popup.bringToFront();
  await popup.waitForSelector('.quick');
  await click(popup, '.quick .pill:last-child');
  await page.bringToFront();
  await marksOn(page, 0);
  await other.bringToFront();
  await marksOn(other, 0);
  await popup.bringToFront();
  expect(await textOf(popup, '.why-off')).toEqual([expect.stringContaining('until')]);
  await click(popup, '.why-off .button');
  await page.bringToFront();
  await marksOn(page, MARKS);
  await Promise.all([page.close(), other.close(), popup.close()]);
});

test('the popup finds any name of the dataset in three languages', async ({ hashiya }) => {
  const popup = await hashiya.openExtensionPage('popup.html', '.finder input');
  for (const [query, name] of [
    ['khald', 'Khaldoon Khalifa Al Mubarak'],
    ['elysee', 'Élysée Palace'],
    ['الإليزيه', 'Élysée Palace'],
  ] as const) {
    await popup.click('.finder input', { count: 3 });
    await popup.type('.finder input', query);
    await popup.waitForFunction((wanted) => document.querySelector('.found')?.textContent?.includes(wanted), {}, name);
  }
  await popup.type('.finder input', 'zzz');
  await popup.waitForFunction(() => document.querySelector('.finder [role=status]'));
  await popup.close();
});

test('how much is marked is chosen in the popup, and counts at once', async ({ hashiya, site }) => {
  const { page, popup } = await openOn(hashiya, `${site.origin}/pages/en.html`, MARKS);
  await click(popup, '.density input[value=request]');
  await page.bringToFront();
  await marksOn(page, 0);
  await click(popup, '.density .button');
  await expect.poll(async () => (await highlights(page)).length).toBeGreaterThan(3);
  await choose(hashiya, ALL_MARKED);
  await page.bringToFront();
  await marksOn(page, MARKS);
  await Promise.all([page.close(), popup.close()]);
});

test('a brief of the page is copied with two sourced facts of each name, in the chosen language', async ({
  hashiya,
  site,
}) => {
  const { page, popup } = await openOn(hashiya, `${site.origin}/pages/en.html`, MARKS);
  await popup.evaluate(() => {
    const world = globalThis as unknown as { copied?: string };
    navigator.clipboard.writeText = async (text) => {
      world.copied = text;
    };
  });
  const copied = async (): Promise<string> => {
    await popup.evaluate(() => {
      delete (globalThis as unknown as { copied?: string }).copied;
    });
    await click(popup, '.brief .primary');
    await expect.poll(() => popup.evaluate(() => 'copied' in globalThis)).toBe(true);
    return popup.evaluate(() => (globalThis as unknown as { copied: string }).copied);
  };
  await click(popup, 'footer .primary');
  const markdown = await copied();
  expect(markdown).toMatch(/^# .+\n\n<http:\/\/localhost:\d+\/pages\/en\.html>\n\n\*\*UAE–France AI campus/);
  const names = (await textOf(popup, 'button .name')).length;
  expect(markdown.match(/^\*\*/gm)?.length).toBe(names);
  const facts = markdown.match(/^- .+: .+ \(\[.+\]\(<https?:.+>\)/gm)?.length ?? 0;
  expect(facts).toBeGreaterThan(names);
  expect(facts).toBeLessThanOrEqual(2 * names);
  await click(popup, '.brief [value=ar]');
  await click(popup, '.brief [value=text]');
  expect(await copied()).toMatch(/\nمجمع/);
  await Promise.all([page.close(), popup.close()]);
});

test('of a page that cannot be read the popup says why, and a name can be looked up', async ({ hashiya }) => {
  const popup = await hashiya.openExtensionPage('popup.html', '.closed');
  expect(await textOf(popup, '.closed')).toEqual([
    'Browsers do not let extensions read their own pages. Open a news page, or look a name up here.',
  ]);
  expect(await popup.$('.finder input')).not.toBeNull();
  await popup.close();
});

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing in the popup, in ${language}, ${scheme}`, async ({ hashiya, site }) => {
      const page = await hashiya.newPage(`${site.origin}/pages/${language}.html`);
      const popup = await hashiya.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
      await hashiya.preferDark(popup, scheme === 'dark');
      await speak(popup, language);
      await popup.bringToFront();
      await expect.poll(() => popup.evaluate(() => document.documentElement.lang)).toBe(language);
      await listed(popup);
      await click(popup, 'footer .primary');
      await popup.type('.finder input', 'a');
      await popup.waitForSelector('.found');
      const found = await judge(popup);
      await speak(popup, 'en');
      await hashiya.preferDark(popup, false);
      expect(found).toEqual([]);
      await Promise.all([page.close(), popup.close()]);
    });
