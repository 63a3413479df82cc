import type { Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { highlights } from '../browsers/highlights.ts';
import { PLAIN_HOST } from '../browsers/plain-host.ts';
import { pointAt } from '../browsers/point-at.ts';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { ALL_MARKED, choose, closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

const EN = EXPECTED.find(({ page }) => page === 'en.html');
const NAME = EN?.card?.of ?? '';

async function openOn(page: Page, hashiya: TestBrowser): Promise<ClosedShadow> {
  await marksOn(page, EN?.marks?.length ?? 0);
  await pointAt(page, NAME);
  return openedCard(hashiya, page);
}

const boxOf = (page: Page) =>
  page.evaluate(() => {
    const { x, y, width, height } = document.querySelector('hashiya-card')?.getBoundingClientRect() ?? new DOMRect();
    return { x: Math.round(x), y: Math.round(y), right: Math.round(x + width), bottom: Math.round(y + height) };
  });

const marksOf = async (page: Page, text: string) =>
  (await highlights(page)).filter((mark) => mark.text === text && mark.name !== 'hashiya-current').length;

test.afterEach(({ hashiya }) => choose(hashiya, ALL_MARKED));

test('a pinned card stays while the page scrolls and others open, can be dragged, and closes by itself', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const card = await openOn(page, hashiya);
  await card.click('[data-act=pin]');
  await expect.poll(() => card.attribute('[role=dialog]', 'class')).toBe('card pinned');
  const before = await boxOf(page);

  await page.evaluate(() => scrollBy({ top: 120, behavior: 'instant' }));
  // Another card opens, and closes since the pointer has left it: the pinned one had the same time to go.
  await pointAt(page, 'Élysée');
  await expect.poll(() => cardsOn(page)).toBe(2);
  await page.mouse.move(2, 2);
  await expect.poll(() => cardsOn(page)).toBe(1);
  expect(await boxOf(page)).toEqual(before);

  const strip = await card.read((root) => {
    const { x, y, height } = root.querySelector('.kind .dot')?.getBoundingClientRect() ?? new DOMRect();
    return { x: x + 2, y: y + height / 2 };
  });
  if (!strip) throw new Error('There is nothing to drag the card by.');
  await page.mouse.move(strip.x, strip.y);
  await page.mouse.down();
  await page.mouse.move(strip.x + 60, strip.y + 40, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => boxOf(page)).toMatchObject({ x: before.x + 60, y: before.y + 40 });

  // It stops at the window's edge.
  await page.mouse.move(strip.x + 60, strip.y + 40);
  await page.mouse.down();
  await page.mouse.move(2, 2, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => boxOf(page)).toMatchObject({ x: 8, y: 8 });

  await card.click('[data-act=close]');
  await closedCard(page);
  await page.close();
});

test('a card that was opened and pinned by keyboard keeps the focus until Esc closes it', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, EN?.marks?.length ?? 0);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('afterbegin', '<button id="before">Before</button>');
    document.querySelector<HTMLElement>('#before')?.focus();
  });
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page)).some(({ name }) => name === 'hashiya-current')).toBe(true);
  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  await card.read((root) => root.querySelector<HTMLElement>('[data-act=pin]')?.focus());
  await page.keyboard.press('Enter');
  await expect.poll(() => card.attribute('[role=dialog]', 'class')).toBe('card pinned');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('hashiya-card');
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('before');
  await page.close();
});

test('several cards can be pinned beside the one that opens', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const first = await openOn(page, hashiya);
  await first.click('[data-act=pin]');
  await expect.poll(() => first.attribute('[role=dialog]', 'class')).toBe('card pinned');
  const names = [...new Set((await highlights(page)).map(({ text }) => text))].filter((text) => text !== NAME);
  await pointAt(page, names.at(-1) ?? '');
  await expect.poll(() => cardsOn(page)).toBe(2);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardsOn(page)).toBe(1);
  await choose(hashiya, { ...ALL_MARKED, off: true });
  await expect.poll(() => cardsOn(page)).toBe(0);
  await page.close();
});

const cardsOn = (page: Page) => page.evaluate(() => document.querySelectorAll('hashiya-card').length);

/** What was copied, as a page gets it that the reader pastes into. */
async function pasted(page: Page): Promise<string> {
  await page.evaluate(() => {
    const field = document.createElement('textarea');
    field.id = 'pasted';
    document.body.append(field);
    field.focus();
  });
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  return page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#pasted');
    field?.remove();
    return field?.value ?? '';
  });
}

for (const [host, what] of [
  ['localhost', 'a page that may use the clipboard'],
  [PLAIN_HOST, 'a page without encryption, which may not'],
] as const)
  test(`a card is copied with its sources, as text and as Markdown, on ${what}`, async ({ hashiya, site }) => {
    const page = await hashiya.newPage(`${site.origin.replace('localhost', host)}/pages/en.html`);
    expect(await page.evaluate(() => 'clipboard' in navigator)).toBe(host === 'localhost');
    await page.evaluate(() => {
      document.addEventListener('copy', () => document.body.setAttribute('data-heard', ''), true);
    });
    const card = await openOn(page, hashiya);
    const heading = await card.read((root) => root.querySelector('h2')?.textContent ?? '');
    const fact = await card.read((root) => root.querySelector('.facts p')?.textContent ?? '');
    await card.click('[data-act=tray][data-part=copy]');
    await expect.poll(() => card.read((root) => root.querySelector('#tray')?.textContent)).toBe('Copy');
    await card.click('.tray .action:nth-of-type(1)');
    await expect.poll(() => card.read((root) => root.querySelector('.tray [role=status]')?.textContent)).toBe('Copied');
    const text = await pasted(page);
    expect(text.startsWith(heading ?? '-')).toBe(true);
    expect(text).toContain(fact);
    expect(text).toMatch(/\(.+, https?:\/\/.+\)/);

    await card.click('.tray .action:nth-of-type(2)');
    const markdown = await pasted(page);
    expect(markdown.startsWith(`**${heading}**`)).toBe(true);
    expect(markdown).toMatch(/\[.+\]\(<https?:\/\/.+>\)/);
    expect(await page.evaluate(() => document.body.hasAttribute('data-heard'))).toBe(false);
    await page.close();
  });

async function unmute(card: ClosedShadow): Promise<void> {
  await expect.poll(() => card.attribute('.tray [data-part=nowhere]', 'data-act')).toBe('mute');
  await card.click('[data-part=nowhere]');
}

test('a name is muted on one site or everywhere from its card, and the mute is taken back there', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const other = await hashiya.newPage(`${site.origin.replace('localhost', PLAIN_HOST)}/pages/en.html`);
  await marksOn(other, EN?.marks?.length ?? 0);
  await page.bringToFront();
  const card = await openOn(page, hashiya);
  const all = await marksOf(page, NAME);
  expect(all).toBeGreaterThan(0);
  await card.click('[data-act=tray][data-part=mute]');
  await expect.poll(() => card.read((root) => root.querySelector('#tray')?.textContent)).toBe('Mute this name');

  await card.click('[data-part=site]');
  await expect.poll(() => marksOf(page, NAME)).toBe(0);
  expect(await card.read((root) => root.querySelector('.tray [role=status]')?.textContent)).toContain('localhost');
  expect(await marksOf(other, NAME)).toBe(all);
  await unmute(card);
  await expect.poll(() => marksOf(page, NAME)).toBe(all);

  await expect.poll(() => card.attribute('.tray [data-part=everywhere]', 'data-act')).toBe('mute');
  await card.click('[data-part=everywhere]');
  await expect.poll(() => marksOf(page, NAME)).toBe(0);
  await expect.poll(() => marksOf(other, NAME)).toBe(0);
  await unmute(card);
  await expect.poll(() => marksOf(page, NAME)).toBe(all);
  await expect.poll(() => marksOf(other, NAME)).toBe(all);
  await other.close();
  await page.close();
});

test('a card leads to the next mention on the page and opens there', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const card = await openOn(page, hashiya);
  const before = await boxOf(page);
  const places = (await highlights(page)).filter(({ name }) => name !== 'hashiya-current').length;
  expect(places).toBeGreaterThan(1);
  const ringed = async () => (await highlights(page)).find(({ name }) => name === 'hashiya-current')?.boxes[0];
  const ring = await ringed();
  await card.click('[data-act=next]');
  await expect.poll(async () => JSON.stringify(await ringed()) !== JSON.stringify(ring)).toBe(true);
  await openedCard(hashiya, page);
  expect(await cardsOn(page)).toBe(1);
  expect(await boxOf(page)).not.toEqual(before);
  await page.close();
});
