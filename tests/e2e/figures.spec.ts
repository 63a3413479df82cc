import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { pointAt } from '../browsers/point-at.ts';
import { ALL_MARKED, choose, closedCard, expect, openedCard, plain, test } from './fixtures.ts';

const deals = async (page: Page) =>
  (await highlights(page)).filter(({ name }) => name === 'hashiya-deal').map(({ text }) => text);

const FIGURES = ['1 GW', '€30 billion to €50 billion', '2.2 GW', '$30–50 billion'];

test.afterEach(({ hashiya }) => choose(hashiya, ALL_MARKED));

test('figures of recorded deals are marked, those of another firm are not', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/figures.html`);
  await expect
    .poll(async () => (await deals(page)).filter((text) => FIGURES.includes(text)).sort())
    .toEqual([...FIGURES].sort());
  expect((await deals(page)).filter((text) => text === '1 GW')).toHaveLength(1);
  expect(await deals(page)).not.toContain('30 billion euros');
  await page.close();
});

test('the card of a figure says how it stands to the record, first of all', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/figures.html`);
  await expect.poll(async () => (await deals(page)).includes('1 GW')).toBe(true);
  for (const [figure, said] of [
    ['1 GW', /^1 GW is the figure of 6 Feb 2025; since .+: up to 3 GW\.$/],
    ['€30 billion to €50 billion', /^€30–50 bn is the figure of 6 Feb 2025/],
    ['2.2 GW', /^2\.2 GW is not a recorded figure; recorded: /],
    ['$30–50 billion', /^\$30–50 bn: the currency differs, the record is in euros\.$/],
  ] as const) {
    await page.mouse.move(1, 1);
    await closedCard(page);
    await pointAt(page, figure);
    const card = await openedCard(hashiya, page);
    await expect
      .poll(async () => plain(await card.read((root) => root.querySelector('.check')?.textContent ?? '')))
      .toMatch(said);
    expect(await card.read((root) => root.querySelector('header + .figure .check') !== null)).toBe(true);
  }
  await page.close();
});

test('a deal that is muted takes its figures along', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/figures.html`);
  await expect.poll(async () => (await deals(page)).includes('1 GW')).toBe(true);
  await choose(hashiya, { ...ALL_MARKED, muted: ['uae-france-ai-campus'] });
  await expect.poll(() => deals(page)).toEqual([]);
  await page.close();
});

test('a deal’s card draws how each of its figures developed, ranges and totals too', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/figures.html`);
  await expect.poll(async () => (await deals(page)).includes('1 GW')).toBe(true);
  await pointAt(page, '1 GW');
  const card = await openedCard(hashiya, page);
  const drawn = await card.read((root) =>
    [...root.querySelectorAll('figure')].map((figure) => [
      figure.querySelector('figcaption')?.firstChild?.textContent,
      figure.querySelector('svg')?.getAttribute('aria-label') ?? '',
    ]),
  );
  const said = Object.fromEntries((drawn ?? []).map(([name, line]) => [name, plain(line ?? '')]));
  expect(said['Announced investment']).toBe('€30–50 bn (6 Feb 2025), €50 bn (11 Sept 2025)');
  expect(said['Area of the Fouju site']).toMatch(/^70–80 ha \(23 May 2025\), 70 ha .+, 87 ha/);
  expect(said['Announced capacity']).toMatch(/^up to 1 GW .+, up to 3 GW/);
  await page.close();
});
