import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

const write = (page: Page, html: string) =>
  page.evaluate((content) => {
    document.body.innerHTML = content;
  }, html);

const marked = async (page: Page): Promise<string[]> =>
  (await highlights(page)).filter(({ name }) => name !== 'hashiya-current').map(({ text }) => text);

/** What shows a text without a change of its own class or style: a style sheet, and what sets it off. */
const WAYS: Readonly<Record<string, { css: string; run: () => void }>> = {
  'a cloak that is taken off': {
    css: '[data-cloak] { display: none }',
    run: () => document.querySelector('#late')?.removeAttribute('data-cloak'),
  },
  'a state on the root': {
    css: 'html:not([data-ready]) #late { display: none }',
    run: () => document.documentElement.setAttribute('data-ready', ''),
  },
  'an animation that ends': {
    css: '#late { visibility: hidden } .go #late { animation: show 0s 1s forwards } @keyframes show { to { visibility: visible } }',
    run: () => document.body.classList.add('go'),
  },
};

for (const [way, { css, run }] of Object.entries(WAYS)) {
  test(`a text that is shown by ${way} is marked`, async ({ hashiya, site }) => {
    const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
    await write(page, `<style>${css}</style><p>MGX</p><p id="late" data-cloak>Emmanuel Macron</p>`);
    await expect.poll(() => marked(page)).toEqual(['MGX']);
    await page.evaluate(run);
    await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron']);
    await page.close();
  });
}

test('what stands behind the body is marked', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX</p>');
  await page.evaluate(() => {
    const banner = document.createElement('div');
    banner.textContent = 'Emmanuel Macron';
    document.documentElement.append(banner);
  });
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron']);
  await page.close();
});

test('marks come back after the page has cleared the registry of highlights', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(page, '<p>MGX</p>');
  await marksOn(page, 1);
  await page.evaluate(() => {
    CSS.highlights.clear();
    document.body.append('Abu Dhabi');
  });
  await expect.poll(async () => (await marked(page)).toSorted()).toEqual(['Abu Dhabi', 'MGX']);
  await page.close();
});

test('a name below a link that is stretched over its article is pointed at', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await write(
    page,
    '<article style="position: relative"><a href="#there" style="position: absolute; inset: 0"></a><h3>MGX speaks</h3></article><p style="margin-top: 200px">Nothing.</p>',
  );
  await marksOn(page, 1);
  const [box] = (await highlights(page))[0]?.boxes ?? [];
  if (!box) throw new Error('MGX is not seen.');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 3 });
  await openedCard(hashiya, page);
  await page.mouse.move(box.x + 600, box.y + 500, { steps: 3 });
  await closedCard(page);
  await page.close();
});

test('a long text in one node, broken into lines in its source, is marked from end to end', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const count = 1_500;
  await page.evaluate((times) => {
    document.body.innerHTML = '<p></p>';
    const line = 'The day went on, and\n      Emmanuel\n      Macron said nothing of note to anyone there.\n';
    (document.querySelector('p') as Element).textContent = line.repeat(times);
  }, count);
  await marksOn(page, count);
  expect(new Set((await marked(page)).map((text) => text.replace(/\s+/g, ' ')))).toEqual(new Set(['Emmanuel Macron']));
  await page.close();
});
