import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { countCards } from '../browsers/count-cards.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { headingOf, LONG_ENOUGH, openByKeyboard, step } from './card-on.ts';
import { openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

declare global {
  /** Hides the second paragraph, or shows it again, by a sheet: of that no change of the page tells. */
  var hideSecond: (hides: boolean) => void;
}

const BODY = `<p>MGX</p><p>WAM</p><p>Emmanuel Macron</p><script>
  const hiding = new CSSStyleSheet();
  document.adoptedStyleSheets.push(hiding);
  globalThis.hideSecond = (hides) => hiding.replaceSync(hides ? 'p:nth-of-type(2) { display: none }' : '');
</script>`;
const MARKS = { MGX: 1, WAM: 1, 'Emmanuel Macron': 1 };

const hide = (page: Page, hides: boolean): Promise<void> => page.evaluate((value) => hideSecond(value), hides);

test('steps pass over a name that the page hides, there and back, and find it again once it shows', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  await hide(page, true);
  await step(hashiya, page, ['next', 'MGX']);
  await step(hashiya, page, ['next', 'Emmanuel Macron']);
  await step(hashiya, page, ['previous', 'MGX']);
  expect(await tally(page), 'it is still marked').toEqual(MARKS);
  await hide(page, false);
  await step(hashiya, page, ['next', 'WAM']);
});

test('a card whose name is hidden before its answer comes does not open', async ({ hashiya, show }) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const opened = await countCards(page);
  // Heard before the card is asked for: the page hides the name in the same moment.
  await page.evaluate(() => addEventListener('keydown', () => hideSecond(true), { capture: true, once: true }));
  for (const name of ['MGX', 'WAM']) await step(hashiya, page, ['next', name]);
  await page.keyboard.press('Enter');
  await pause(LONG_ENOUGH);
  expect(await opened()).toBe(0);

  await hide(page, false);
  await page.keyboard.press('Enter');
  expect(await headingOf(await openedCard(hashiya, page))).toContain('WAM');
  expect(await opened()).toBe(1);
  await page.keyboard.press('Escape');
  expect(await headingOf(await openByKeyboard(hashiya, page, 'Emmanuel Macron'))).toBe('Emmanuel Macron');
});
