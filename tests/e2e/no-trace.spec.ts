import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { listenersOn } from '../browsers/listeners.ts';
import { middleOf, pointAt } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { CARD, openedCard } from './fixtures.ts';
import { expect, openWatched, test } from './moving-fixtures.ts';
import { pageOf } from './page-of.ts';

/** Well over what a pointer must rest before a card opens, and a card needs to open. */
const LONG_ENOUGH = 1_000; // ms
const NAMES = { MGX: 1, 'Emmanuel Macron': 1, WAM: 1 };

/** Names in the page and in an open root; that root and a closed one have a sheet of the page's own. */
const BODY = `
  <p>MGX met Emmanuel Macron.</p><div id="open"></div><div id="closed"></div>
  <script>
    {
      const own = new CSSStyleSheet();
      own.replaceSync('p { color: navy }');
      const rootOf = (mode, text) => {
        const root = document.querySelector('#' + mode).attachShadow({ mode });
        root.innerHTML = '<p>' + text + '</p>';
        root.adoptedStyleSheets = [own];
        return root;
      };
      const roots = [rootOf('open', 'WAM'), rootOf('closed', 'Nobody of note')];
      globalThis.foreignSheets = () => roots.map(({ adoptedStyleSheets }) => adoptedStyleSheets.filter((sheet) => sheet !== own).length);
    }
  </script>`;

declare global {
  /** How many sheets that are not the page's own its open and its closed root have. */
  var foreignSheets: () => number[];
  /** The keys that came to the page, and whether they were taken from it. */
  var keysHeard: string[];
}

/** What a page can see of anyone else: nothing, if all is well. */
const seenBy = (page: Page) =>
  page.evaluate(() => ({
    painted: [...CSS.highlights].filter(([, { size }]) => size > 0).map(([name]) => name),
    sheets: foreignSheets(),
    html: document.documentElement.outerHTML,
  }));

/** Points at a place, presses keys and steps, as a reader does; returns the keys that the page heard. */
async function tryAll(hashiya: TestBrowser, page: Page, at: { x: number; y: number }): Promise<string[]> {
  await page.evaluate(() => {
    globalThis.keysHeard = [];
    document.addEventListener('keydown', ({ key, defaultPrevented }) => keysHeard.push(`${key} ${defaultPrevented}`));
  });
  await page.mouse.move(at.x + 200, at.y + 100);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  await hashiya.runCommand('next');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await pause(LONG_ENOUGH);
  return page.evaluate(() => keysHeard);
}

/** The address of a page with names in it, on a site of which the test decides whether Hashiya is on there. */
function addressOf(texts: Map<string, string>, origin: string): string {
  texts.set('/no-trace.html', pageOf(BODY));
  return `${origin}/no-trace.html`;
}

const OFF = { deny: ['*://localhost/*'] };

test.afterEach(({ choose }) => choose({}));

test('turned off for its site, with a card and a ring open, Hashiya leaves the page as it was', async ({
  hashiya,
  choose,
  texts,
  ownSite,
}) => {
  await choose(OFF);
  const { page, said } = await openWatched(hashiya, addressOf(texts, ownSite.origin));
  const before = await seenBy(page);
  expect(before).toMatchObject({ painted: [], sheets: [0, 0] });

  await choose({});
  await expect.poll(() => tally(page)).toEqual(NAMES);
  const at = await middleOf(page, 'MGX');
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page, 'hashiya-current')).length).toBe(1);
  await page.keyboard.press('Enter');
  await openedCard(hashiya, page);

  await choose(OFF);
  await expect.poll(() => seenBy(page)).toEqual(before);
  expect(await tryAll(hashiya, page, at)).toEqual(['Enter false', 'Escape false']);
  expect(await seenBy(page)).toEqual(before);
  expect(said).toEqual([]);
  await page.close();
});

test('turned off and on again many times, Hashiya is there once or not at all', async ({
  hashiya,
  choose,
  texts,
  ownSite,
}) => {
  const { page, said } = await openWatched(hashiya, addressOf(texts, ownSite.origin));
  await expect.poll(() => tally(page)).toEqual(NAMES);
  const listeners = await listenersOn(page, hashiya.name);
  const on = await seenBy(page);
  for (let i = 0; i < 5; i++) {
    await choose(OFF);
    await expect.poll(() => tally(page)).toEqual({});
    await choose({});
    await expect.poll(() => tally(page)).toEqual(NAMES);
  }
  // Faster than it can follow, too.
  for (let i = 0; i < 10; i++) await choose(i % 2 === 0 ? OFF : {});
  await expect.poll(() => tally(page)).toEqual(NAMES);
  expect(await seenBy(page)).toEqual(on);
  expect(await listenersOn(page, hashiya.name)).toEqual(listeners);
  await pointAt(page, 'MGX');
  await openedCard(hashiya, page);
  expect(await page.$$eval(CARD, (cards) => cards.length)).toBe(1);
  const at = await middleOf(page, 'MGX');

  await choose(OFF);
  await expect.poll(() => tally(page)).toEqual({});
  expect(await tryAll(hashiya, page, at)).toEqual(['Enter false', 'Escape false']);
  expect(await seenBy(page)).toMatchObject({ painted: [], sheets: [0, 0] });
  expect(await page.$(CARD)).toBeNull();
  expect(said).toEqual([]);
  await page.close();
});

test('turned off, Hashiya listens to nothing of the page', async ({ browserKind, hashiya, choose, show }) => {
  const page = await show('<p>MGX</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page, 'hashiya-current')).length).toBe(1);
  const listening = await listenersOn(page, browserKind);
  await choose(OFF);
  await expect.poll(() => tally(page)).toEqual({});
  const types = listening.map((listener) => listener.split(' ')[0]);
  expect(types, 'while it is on').toEqual(expect.arrayContaining(['pointermove', 'keydown']));
  expect(await listenersOn(page, browserKind)).toEqual([]);
});

test('a page is sent no message when Hashiya starts', async ({ show }) => {
  const page = await show(
    '<p>MGX</p><script>addEventListener("message", ({ data }) => { document.title += JSON.stringify(data); });</script>',
  );
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  expect(await page.title()).toBe('Dispatches');
});
