import { nthCard, openedCard } from '../browsers/opened-card.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { cardsOn, focusIn, hasFocus, headingOf, openByKeyboard, openOn, pinByKeyboard, step } from './card-on.ts';
import { closedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

const BODY =
  '<a href="#before">before</a><p>MGX</p><p>WAM</p><p style="margin-inline-start: 600px">Emmanuel Macron</p>';
const MARKS = { MGX: 1, WAM: 1, 'Emmanuel Macron': 1 };

const focusedText = (page: { evaluate: (read: () => string | null | undefined) => Promise<unknown> }) =>
  page.evaluate(() => document.activeElement?.textContent);

test('Esc goes back from the card that a pinned one led to, into that one, and then to where the reader was', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  await page.focus('a');
  const pinned = await openByKeyboard(hashiya, page, 'MGX');
  await pinByKeyboard(page, pinned);
  expect(await hasFocus(pinned)).toBe(true);

  await focusIn(pinned, '[data-act=next]');
  await page.keyboard.press('Enter');
  const next = await openedCard(hashiya, page, nthCard(2));
  await expect.poll(() => hasFocus(next)).toBe(true);
  expect(await headingOf(next)).toContain('WAM');

  await page.keyboard.press('Escape');
  await expect.poll(() => cardsOn(page)).toBe(1);
  expect(await headingOf(pinned)).toBe('MGX');
  expect(await hasFocus(pinned)).toBe(true);
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await focusedText(page)).toBe('before');
});

test('after a step from a pinned card Enter opens the name with the ring, and presses nothing in the card', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const pinned = await openByKeyboard(hashiya, page, 'MGX');
  await pinByKeyboard(page, pinned);
  // Pressed, it would close the card.
  await focusIn(pinned, '[data-act=close]');
  await step(hashiya, page, ['next', 'WAM']);
  await page.keyboard.press('Enter');
  const next = await openedCard(hashiya, page, nthCard(2));
  expect(await headingOf(next)).toContain('WAM');
  expect(await headingOf(pinned)).toBe('MGX');
});

test('Esc in a pinned card closes that one, and the one that is open by pointing after it', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const pinned = await openByKeyboard(hashiya, page, 'MGX');
  await pinByKeyboard(page, pinned);
  await openOn(hashiya, page, 'Emmanuel Macron');
  expect(await hasFocus(pinned)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => cardsOn(page)).toBe(1);
  expect(await headingOf(hashiya.closedShadow(page, nthCard(1)))).toBe('Emmanuel Macron');
  await page.keyboard.press('Escape');
  await closedCard(page);
});
