import { EXPECTED } from '../articles/pages/expected.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { pointAt } from '../browsers/point-at.ts';
import { spoilBuild } from '../browsers/spoilt-build.ts';
import { BUILDS, closedCard, expect, marksOn, openedCard, plain, test } from './fixtures.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

test('a background that is stopped while the pointer dwells still gives the card', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, MARKS);
  await pointAt(page, 'MGX');
  await hashiya.stopBackground();
  const card = await openedCard(hashiya, page);
  await expect.poll(async () => plain(await card.text())).toContain('Organisation');
  await page.close();
});

/** From the moment that pages are marked on, cards are not answered, as from a disk that hangs, and then again. */
const MUTE_BACKGROUND = `
  globalThis.hangs = false;
  const { addListener } = chrome.runtime.onConnect;
  chrome.runtime.onConnect.addListener = function (listener) {
    return addListener.call(this, (port) => {
      const { postMessage } = port;
      const hanging = new Set();
      port.onMessage.addListener(({ number, name, parameters }) => {
        if (name === 'card' && parameters.id === 'mgx') hanging.add(number);
      });
      port.postMessage = (answer) => hanging.has(answer.number) || postMessage.call(port, answer);
      listener(port);
    });
  };
`;

test('a card whose facts do not come says so, offers to try again, and closes', async ({
  browserKind,
  site,
}, testInfo) => {
  const extension = spoilBuild(BUILDS[browserKind], testInfo.outputPath('hanging'), {
    background: MUTE_BACKGROUND,
    content: '',
  });
  const browser = await openBrowser(browserKind, { extension });
  const page = await browser.newPage(`${site.origin}/pages/en.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await pointAt(page, 'MGX');
  const card = await openedCard(browser, page);
  await expect.poll(async () => plain(await card.text())).toContain('Try again');

  await card.click('.retry');
  await expect.poll(async () => plain(await card.text())).toContain('Try again');
  await card.click('.close');
  await closedCard(page);
  await pointAt(page, 'AI campus');
  const next = await openedCard(browser, page);
  await expect.poll(async () => plain(await next.text())).toContain('Deal');
  await page.close();
  await browser.close();
});

test('after the database was deleted, cards still open', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, MARKS);
  const options = await hashiya.openExtensionPage('popup.html', '[role=switch]');
  await options.evaluate(async () => {
    const names = await indexedDB.databases();
    await Promise.all(
      names.map(
        ({ name = '' }) =>
          new Promise((resolve, reject) => {
            const request = indexedDB.deleteDatabase(name);
            request.onsuccess = resolve;
            request.onerror = reject;
          }),
      ),
    );
  });
  await options.close();
  await page.bringToFront();
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  await expect.poll(async () => plain(await card.text()), { timeout: 10_000 }).toContain('Organisation');
  await page.close();
});
