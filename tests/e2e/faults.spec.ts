import { setTimeout as pause } from 'node:timers/promises';
import { EXPECTED } from '../articles/pages/expected.ts';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { pointAt } from '../browsers/point-at.ts';
import { spoilBuild } from '../browsers/spoilt-build.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { boxOf, cardsOn, LONG_ENOUGH, openOn } from './card-on.ts';
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

/** From the moment that pages are marked on, such cards are not answered, as from a disk that hangs, and then again. */
const hangAt = (which: string): string => `
  const { addListener } = chrome.runtime.onConnect;
  chrome.runtime.onConnect.addListener = function (listener) {
    return addListener.call(this, (port) => {
      const { postMessage } = port;
      const hanging = new Set();
      port.onMessage.addListener(({ number, name, parameters }) => {
        if (name === 'card' && ${which}) hanging.add(number);
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
    background: hangAt('parameters.id === "mgx"'),
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

/** What came in place of a card since it was watched: how long after the press, in ms, and what it says. */
const watchFace = (card: ClosedShadow) =>
  card.read((root) => {
    const output = root.appendChild(root.ownerDocument.createElement('output'));
    output.hidden = true;
    let pressed = 0;
    const onPress = () => {
      pressed ||= performance.now();
    };
    root.addEventListener('click', onPress, true);
    const look = () => {
      const said = root.querySelector('.notice p')?.textContent ?? 'a card';
      if (pressed && !output.dataset.said) Object.assign(output.dataset, { said, after: performance.now() - pressed });
    };
    new MutationObserver(look).observe(root.querySelector('.inside') as Element, { childList: true });
  });

test('a press in a card that is not answered leaves it to be read for 2 s, and the failure is as high as the card was', async ({
  browserKind,
  site,
}, testInfo) => {
  const extension = spoilBuild(BUILDS[browserKind], testInfo.outputPath('hanging'), {
    background: hangAt('parameters.tray'),
    content: '',
  });
  const browser = await openBrowser(browserKind, { extension });
  const page = await browser.newPage(`${site.origin}/pages/en.html`);
  await page.waitForFunction(() => CSS.highlights.size > 0);
  const card = await openOn(browser, page, 'MGX');
  const before = await boxOf(page);
  await watchFace(card);
  // At the card's foot, where the pointer stays.
  await card.click('[data-act=tray][data-part=copy]');
  await expect.poll(() => card.attribute('output', 'data-said')).toBe('The facts could not be read.');
  expect(Number(await card.attribute('output', 'data-after'))).toBeGreaterThan(1_900);
  expect(await boxOf(page)).toEqual(before);
  await pause(LONG_ENOUGH);
  expect(await cardsOn(page)).toBe(1);
  expect(await boxOf(page)).toEqual(before);
  expect(await card.attribute('.retry', 'data-act')).toBe('retry');
  await page.close();
  await browser.close();
});

/** Takes from the extension's database what a test names: the whole, or the records alone. */
async function lose(hashiya: TestBrowser, what: 'database' | 'entities'): Promise<void> {
  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]', 'behind');
  await popup.evaluate(async (lost) => {
    const done = (request: IDBRequest) =>
      new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
    if (lost === 'database') await done(indexedDB.deleteDatabase('hashiya'));
    else {
      const opening = indexedDB.open('hashiya');
      await done(opening);
      await done(opening.result.transaction(lost, 'readwrite').objectStore(lost).clear());
      opening.result.close();
    }
  }, what);
  await popup.close();
}

for (const [what, title] of [
  ['database', 'the database was deleted'],
  ['entities', 'the records alone were lost from the database'],
] as const)
  test(`after ${title}, cards still open with their facts`, async ({ hashiya, site }) => {
    const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
    await marksOn(page, MARKS);
    await lose(hashiya, what);
    await page.bringToFront();
    await pointAt(page, 'MGX');
    const card = await openedCard(hashiya, page);
    await expect.poll(async () => plain(await card.text()), { timeout: 10_000 }).toContain('Organisation');
    expect(await card.read((root) => root.querySelectorAll('.facts li').length)).toBeGreaterThan(2);
    await page.close();
  });
