import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { ALL_MARKED, choose, expect, marksOn, test } from './fixtures.ts';

const marked = async (page: Page) => (await highlights(page)).map(({ text }) => text).toSorted();

/** Fills a page with a body. */
const write = (page: Page, html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

test('closed shadow roots are marked, those attached late too', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX</p><x-late></x-late><div id="box"></div>');
  await page.evaluate(() => {
    const root = document.querySelector('#box')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p>Emmanuel Macron</p>';
  });
  await expect.poll(() => marked(page)).toEqual(['Emmanuel Macron', 'MGX']);
  await page.evaluate(() => {
    const root = document.querySelector('x-late')?.attachShadow({ mode: 'closed' });
    if (root) root.innerHTML = '<p>Agence France-Presse</p>';
  });
  // No change of the page tells of it: the reader comes near.
  await page.mouse.move(30, 30);
  await page.mouse.move(300, 40, { steps: 4 });
  await expect.poll(() => marked(page)).toEqual(['Agence France-Presse', 'Emmanuel Macron', 'MGX']);
  await page.close();
});

test('a document that the page opens anew is marked, and steps and cards work there', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX</p>');
  await marksOn(page, 1);
  await page.evaluate(() => {
    document.open();
    document.write('<!doctype html><title>new</title><p>Emmanuel Macron</p>');
    document.close();
  });
  await expect.poll(() => marked(page)).toEqual(['Emmanuel Macron']);
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page, 'hashiya-current')).length).toBe(1);
  await page.close();
});

test('text of drawings is marked, and what they only describe is not', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(
    page,
    '<svg width="400" height="60"><title>MGX</title><desc>MGX</desc><text y="20">Emmanuel <tspan>Macron</tspan></text><text y="40">Abu Dhabi</text></svg>',
  );
  await expect.poll(() => marked(page)).toEqual(['Abu Dhabi', 'Emmanuel Macron']);
  await page.close();
});

test('frames without an address of their own are marked, written or not', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<iframe id="blank"></iframe><iframe id="written"></iframe>');
  await page.evaluate(() => {
    const inside = (id: string) => (document.getElementById(id) as HTMLIFrameElement).contentDocument as Document;
    inside('blank').body.textContent = 'MGX';
    const written = inside('written');
    written.open();
    written.write('<!doctype html><p>Emmanuel Macron</p>');
    written.close();
  });
  const texts = async () =>
    Promise.all(
      page
        .frames()
        .slice(1)
        .map(async (frame) => (await highlights(frame)).map(({ text }) => text)),
    );
  await expect.poll(texts).toEqual([['MGX'], ['Emmanuel Macron']]);
  await page.close();
});

test('on request only, a page is marked once the background says so', async ({ hashiya, site }) => {
  await choose(hashiya, { ...ALL_MARKED, density: 'request' });
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]', 'behind');
  const ask = () =>
    popup.evaluate(async () => {
      type Tabs = {
        query(of: object): Promise<{ id: number }[]>;
        sendMessage(id: number, message: object): Promise<void>;
      };
      const { chrome } = globalThis as unknown as { chrome: { tabs: Tabs } };
      for (const { id } of await chrome.tabs.query({}))
        await chrome.tabs.sendMessage(id, { wish: 'mark' }).catch(() => undefined);
    });
  expect(await marked(page)).toEqual([]);
  await ask();
  await expect.poll(async () => (await marked(page)).length).toBeGreaterThan(5);
  await popup.close();
  await page.close();
  await choose(hashiya, ALL_MARKED);
});
