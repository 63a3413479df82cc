import type { Browser, Page } from 'puppeteer-core';
import { openBareBrowser } from '../browsers/bare-browser.ts';
import { highlights } from '../browsers/highlights.ts';
import { openedCard } from '../browsers/opened-card.ts';
import { pointAt } from '../browsers/point-at.ts';
import { keepRanges, lostRanges } from '../browsers/standing-ranges.ts';
import { complaints, watchConsole } from '../browsers/watch-console.ts';
import { type DispatchApp, marksWith } from './apps/dispatch.ts';
import { LIBRARIES, scriptOf } from './apps/libraries.ts';
import { test as base, expect, openWatched } from './moving-fixtures.ts';

declare global {
  /** Set by the script of a library's page. */
  var app: DispatchApp;
}

interface Shared {
  /** A browser with no extension in it. */
  bare: Browser;
  /** The address of each library's page. */
  address: Record<string, string>;
}

const test = base.extend<object, Shared>({
  bare: [
    async ({ browserKind }, use) => {
      const browser = await openBareBrowser(browserKind);
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  address: [
    async ({ texts, ownSite }, use) => {
      const address: Record<string, string> = {};
      for (const [name, library] of Object.entries(LIBRARIES)) {
        const path = `/${library.file.replace('.ts', '')}`;
        texts.set(`${path}.js`, await scriptOf(library));
        texts.set(`${path}.html`, await library.page(`${path}.js`));
        address[name] = `${ownSite.origin}${path}.html`;
      }
      await use(address);
    },
    { scope: 'worker' },
  ],
});

const hydrate = (page: Page) => page.evaluate(() => app.start());

/** Presses a button of the page so often, all at once as scripts do. */
const press = (page: Page, selector: string, times: number) =>
  page.$eval(
    selector,
    (button, count) => {
      for (let i = 0; i < count; i++) (button as HTMLElement).click();
    },
    times,
  );

async function readTo(page: Page, count: number, more: number): Promise<void> {
  await press(page, '#count', more);
  await page.waitForFunction((n) => document.querySelector('p')?.textContent.includes(`read ${n} times`), {}, count);
}

async function addItem(page: Page, count: number): Promise<void> {
  await press(page, '#add', 1);
  await page.waitForFunction((wanted) => document.querySelectorAll('li').length === wanted, {}, count);
}

const htmlOf = (page: Page): Promise<string> => page.evaluate(() => document.documentElement.outerHTML);
const marked = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

/** The HTML of a library's page when it was hydrated and pressed once, and after more, as `settle` lets it rest between. */
async function live(page: Page, settle: (items: number) => Promise<void>): Promise<string[]> {
  const seen: string[] = [];
  const rest = async (items: number) => {
    await settle(items);
    seen.push(await htmlOf(page));
  };
  await hydrate(page);
  await rest(1);
  await readTo(page, 1, 1);
  await rest(1);
  await readTo(page, 25, 24);
  await addItem(page, 2);
  await rest(2);
  await addItem(page, 3);
  await rest(3);
  return seen;
}

for (const name of Object.keys(LIBRARIES)) {
  test(`a page of ${name}, marked before it hydrates, complains of nothing and is marked on`, async ({
    hashiya,
    bare,
    address,
    choose: _,
  }) => {
    const url = address[name] ?? '';
    const plain = await bare.newPage();
    await plain.goto(url);
    const without = await live(plain, async () => undefined);
    await plain.close();

    const { page, said } = await openWatched(hashiya, url);
    await expect.poll(() => marked(page)).toEqual(marksWith(1));
    expect(await keepRanges(page, 'MGX')).toBe(1);
    const html = await live(page, (items) => expect.poll(() => marked(page)).toEqual(marksWith(items)));
    expect(complaints(said)).toEqual([]);
    expect(html).toEqual(without);
    expect(await lostRanges(page), 'the heading, which no hydration writes, keeps its range').toBe(0);
    await page.close();
  });

  test(`a page of ${name} complains of a name that was wrapped in an element before it hydrates`, async ({
    bare,
    browserKind,
    address,
  }) => {
    const page = await bare.newPage();
    const said = await watchConsole(page, browserKind);
    await page.goto(address[name] ?? '');
    await page.evaluate(() => {
      const wrapper = document.createElement('mark');
      const name = document.querySelector('strong');
      name?.replaceWith(wrapper);
      if (name) wrapper.append(name);
    });
    await hydrate(page);
    await expect.poll(() => complaints(said).length).toBeGreaterThan(0);
    await page.close();
  });
}

test('a card that is open while React hydrates the whole document is no mismatch', async ({
  hashiya,
  address,
  choose: _,
}) => {
  const { page, said } = await openWatched(hashiya, address['React down to its root element'] ?? '');
  await expect.poll(() => marked(page)).toEqual(marksWith(1));
  await pointAt(page, 'MGX');
  await openedCard(hashiya, page);
  await hydrate(page);
  await readTo(page, 1, 1);
  await expect.poll(() => marked(page).then((texts) => texts.slice(1))).toEqual(marksWith(1));
  expect(complaints(said)).toEqual([]);
  await page.close();
});
