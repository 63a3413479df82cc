import type { Frame, Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { headingOf, ringOn, step } from './card-on.ts';
import { CARD, closedCard, openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

declare global {
  /** The keys whose coming up again a listener of the page heard. */
  var keysUp: string[];
  /** Ends what listens for that on the window. */
  var lateEnd: AbortController;
}

const SEARCH = `<form><input name="q" autofocus /></form><p>MGX</p><p>WAM</p><script>
  document.querySelector('form').addEventListener('submit', (event) => {
    event.preventDefault();
    document.title = 'sought ' + document.querySelector('input').value;
  });
</script>`;

test('a step from a search field that has the focus leaves Enter to the ring, until the reader writes there', async ({
  hashiya,
  show,
}) => {
  const page = await show(SEARCH);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
  await page.waitForFunction(() => document.activeElement?.localName === 'input');
  await step(hashiya, page, ['next', 'MGX']);
  await page.keyboard.press('Enter');
  expect(await headingOf(await openedCard(hashiya, page))).toBe('MGX');
  expect(await page.title()).toBe('Dispatches');
  await page.keyboard.press('Escape');
  await closedCard(page);

  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  expect(await ringOn(page)).toEqual(['MGX']);
  await page.keyboard.type('oil');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.title === 'sought oil');
  expect(await page.$(CARD)).toBeNull();

  // The next step is another beginning.
  await step(hashiya, page, ['next', 'WAM']);
  await page.keyboard.press('Enter');
  await openedCard(hashiya, page);
});

/** Has the page hear keys that come up, as one that begins to listen only now. */
const listenNow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    globalThis.lateEnd?.abort();
    globalThis.lateEnd = new AbortController();
    addEventListener('keyup', ({ key }) => keysUp.push(`window ${key}`), { capture: true, signal: lateEnd.signal });
  });

test('of Enter and Esc that were taken the page hears no coming up either', async ({ hashiya, show }) => {
  const page = await show(`<p>MGX</p><script>
    globalThis.keysUp = [];
    document.addEventListener('keyup', ({ key }) => keysUp.push('document ' + key), true);
  </script>`);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await step(hashiya, page, ['next', 'MGX']);
  await page.keyboard.down('Enter');
  await openedCard(hashiya, page);
  await listenNow(page);
  await page.keyboard.up('Enter');
  await page.keyboard.down('Escape');
  await closedCard(page);
  await listenNow(page);
  await page.keyboard.up('Escape');
  expect(await page.evaluate(() => keysUp)).toEqual([]);
  await page.keyboard.press('a');
  await expect.poll(() => page.evaluate(() => keysUp)).toEqual(['window a', 'document a']);
});

/** Names in the page, and in a frame that stands in an open shadow root of it. */
const FRAMED = `<p>Emmanuel Macron</p><p>Jean-Noël Barrot</p><div></div><script>
  document.querySelector('div').attachShadow({ mode: 'open' }).innerHTML =
    '<iframe style="inline-size: 600px; block-size: 300px" srcdoc="<!doctype html><html lang=en><p>MGX</p><p>WAM</p><button>Go</button></html>"></iframe>';
</script>`;

test('where a frame in a shadow root has the focus, a step goes on in it and nowhere else', async ({
  hashiya,
  show,
}) => {
  const page = await show(FRAMED);
  const inner = (): Frame => page.frames()[1] as Frame;
  await expect.poll(() => page.frames().length).toBe(2);
  await expect.poll(async () => (await highlights(inner())).length).toBe(2);
  await expect.poll(() => tally(page)).toEqual({ 'Emmanuel Macron': 1, 'Jean-Noël Barrot': 1 });
  const seen: string[][] = [];
  await inner().focus('button');
  for (const name of ['MGX', 'WAM']) {
    await hashiya.runCommand('next');
    await expect.poll(() => ringOn(inner())).toEqual([name]);
    seen.push(await ringOn(page));
  }
  expect(seen).toEqual([[], []]);
});

test('where a frame without names has the focus, a step goes on in the page, and Enter opens the card', async ({
  hashiya,
  show,
}) => {
  const page = await show(`<p>MGX</p><p>WAM</p><iframe srcdoc="<p>Nothing.</p><button>Go</button>"></iframe>`);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
  const inner = page.frames()[1] as Frame;
  await (await inner.waitForSelector('button'))?.click();
  await page.waitForFunction(() => document.activeElement?.localName === 'iframe');
  for (const name of ['MGX', 'WAM']) await step(hashiya, page, ['next', name]);
  await page.keyboard.press('Enter');
  expect(await headingOf(await openedCard(hashiya, page))).toBe('Emirates News Agency (WAM)');
});

declare global {
  /** A shadow root that the page has kept to itself. */
  var closedRoot: ShadowRoot;
}

test('a card that was opened by keyboard gives the focus back into a closed shadow root', async ({ hashiya, show }) => {
  const page = await show(`<p>MGX</p><div></div><script>
    globalThis.closedRoot = document.querySelector('div').attachShadow({ mode: 'closed', delegatesFocus: true });
    closedRoot.innerHTML = '<button>One</button><button>Two</button>';
    closedRoot.lastElementChild.focus();
  </script>`);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const focused = () => page.evaluate(() => closedRoot.activeElement?.textContent);
  expect(await focused()).toBe('Two');
  await step(hashiya, page, ['next', 'MGX']);
  await page.keyboard.press('Enter');
  await openedCard(hashiya, page);
  expect(await focused()).toBeUndefined();
  await page.keyboard.press('Escape');
  await closedCard(page);
  await expect.poll(focused).toBe('Two');
});
