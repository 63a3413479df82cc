import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { pointAt } from '../browsers/point-at.ts';
import { CARD, expect, marksOn, openedCard, test } from './fixtures.ts';

/** Fills the page of an article with other content. */
const write = (page: Page, html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

const marked = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

test('a text that is written again with the same words stays marked', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX met Emmanuel Macron.</p>');
  await marksOn(page, 2);
  await page.evaluate(() => {
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = `${text.data}`;
  });
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron']);
  await page.close();
});

test('a card stays the same while other things on the page change', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX met Emmanuel Macron.</p><p id="ticker"></p>');
  await marksOn(page, 2);
  await pointAt(page, 'MGX');
  await openedCard(hashiya, page);
  await page.evaluate(() => document.querySelector('hashiya-card')?.setAttribute('data-first', ''));
  await page.evaluate(() => {
    (document.querySelector('#ticker') as Element).textContent = 'Abu Dhabi, and WAM says so.';
  });
  await marksOn(page, 4);
  expect(await page.$$eval(CARD, (cards) => cards.map((card) => card.hasAttribute('data-first')))).toEqual([true]);
  await page.close();
});

test('what is folded away is not marked, and is once it is unfolded', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<details><summary>MGX</summary>Emmanuel Macron <p>in Abu Dhabi</p></details>');
  await expect.poll(() => marked(page)).toEqual(['MGX']);
  await page.click('summary');
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron', 'Abu Dhabi']);
  await page.close();
});

test('a headline too short to tell its language gets a card in that of its page', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(
    page,
    '<h1>Emmanuel Macron à Abou Dabi</h1><p>Le président est dans la ville pour une visite de deux jours, avec les ministres et des chefs d’entreprise.</p>',
  );
  await marksOn(page, 2);
  await pointAt(page, 'Emmanuel Macron');
  const card = await openedCard(hashiya, page);
  expect(await card.attribute('[role=dialog]', 'lang')).toBe('fr');
  await page.close();
});

test('in a modal dialog a card opens and its button can be clicked', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<dialog style="width: 600px; height: 300px"><p>MGX</p></dialog>');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => marked(page)).toEqual(['MGX']);
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  await card.click('.close');
  await page.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);
  await page.close();
});

test('a shadow root that was empty at first is marked once it is written', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX</p><div id="late"></div><p>Abu Dhabi</p>');
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Abu Dhabi']);
  // No text comes with it, so the page reads the same as before.
  await page.evaluate(() => {
    document.querySelector('#late')?.attachShadow({ mode: 'open' });
    document.body.append(document.createElement('div'));
  });
  const writeInside = () =>
    page.evaluate(() => {
      const root = document.querySelector('#late')?.shadowRoot;
      if (root) root.innerHTML = '<p>Emmanuel Macron</p>';
    });
  await expect
    .poll(async () => {
      const names = await marked(page);
      // Written again until the root is watched; what is marked must not be taken away by the test itself.
      if (!names.includes('Emmanuel Macron')) await writeInside();
      return names.toSorted();
    })
    .toEqual(['Abu Dhabi', 'Emmanuel Macron', 'MGX']);
  await page.close();
});
