import type { Page } from 'puppeteer-core';
import { builtExtension } from '../browsers/built.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { nthCard } from '../browsers/opened-card.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { openByKeyboard, openOn, pin, step } from './card-on.ts';
import { ALL_MARKED, choose, expect, plain, test } from './fixtures.ts';

/** How the extension goes from under a page's script: for good, or for another version of it. */
const WAYS = { 'was uninstalled': 'uninstallSelf', 'was updated': 'reload' } as const;

interface Chrome {
  management: { uninstallSelf(): void };
  runtime: { reload(): void };
}

async function end(own: TestBrowser, way: 'uninstallSelf' | 'reload'): Promise<void> {
  const popup = await own.openExtensionPage('popup.html', '[role=switch]', 'behind');
  await popup.evaluate((how) => {
    const { management, runtime } = (globalThis as unknown as { chrome: Chrome }).chrome;
    // Later, so that the page still answers this call.
    setTimeout(() => (how === 'reload' ? runtime.reload() : management.uninstallSelf()));
  }, way);
}

/** How many cards the reader sees. */
const seenOn = (page: Page) =>
  page.$$eval('hashiya-card', (cards) => cards.filter((card) => card.checkVisibility()).length);

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

for (const [title, way] of Object.entries(WAYS))
  test(`after Hashiya ${title}, no card stays on a page, and where its script lives on each says why`, async ({
    browserKind,
    site,
  }) => {
    const own = await openBrowser(browserKind, { extension: builtExtension(browserKind) });
    await choose(own, ALL_MARKED);
    const page = await own.newPage(`${site.origin}/pages/en.html`);
    await page.waitForFunction(() => CSS.highlights.size > 0);
    const before = await htmlOf(page);
    await pin(await openOn(own, page, 'WAM'));
    await step(own, page, ['next', 'AI campus']);
    // Opened by keyboard, it stays wherever the pointer is.
    await openByKeyboard(own, page, 'Élysée');
    expect(await seenOn(page)).toBe(2);
    await end(own, way);

    const said = new Set<number>();
    const look = async () => {
      await page.mouse.move(900 + Math.random() * 100, 700);
      for (const nth of [1, 2])
        if (plain(await own.closedShadow(page, nthCard(nth)).text()).includes('Hashiya was updated or removed'))
          said.add(nth);
      return seenOn(page);
    };
    await expect.poll(look, { timeout: 9_000 }).toBe(0);
    // Firefox ends the script at once: nobody is left to say it, and the elements that are seen no more stay until the next script.
    if (browserKind === 'chromium') expect(said.size).toBe(2);
    if (way === 'reload' || browserKind === 'chromium') await expect.poll(() => htmlOf(page)).toBe(before);
    await own.close();
  });
