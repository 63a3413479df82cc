import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('commands step through the names, Enter opens the card, Esc closes it and gives the focus back', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const current = async () => (await highlights(page, 'hashiya-current')).map(({ text }) => text);
  await page.focus('a');

  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['AI campus']);
  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['Élysée']);
  await hashiya.runCommand('previous');
  await expect.poll(current).toEqual(['AI campus']);

  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  expect(await card.read((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('MGX');
  await expect.poll(current).toEqual(['AI campus']);

  await page.keyboard.press('Escape');
  await expect.poll(current).toEqual([]);
  await page.close();
});

test('without a ring or a card, Enter and Esc belong to the page', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title += ` ${key}:${defaultPrevented}`;
    });
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.title()).toContain('Enter:false Escape:false');
  await page.close();
});
