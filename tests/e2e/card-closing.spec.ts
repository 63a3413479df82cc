import { setTimeout as pause } from 'node:timers/promises';
import { middleOf } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { cardsOn, headingOf, LONG_ENOUGH, openByKeyboard, openOn, ringOn } from './card-on.ts';
import { CARD, closedCard, openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

const BODY = '<p>Here is WAM.</p><p>There is MGX.</p><p>This is Emmanuel Macron.</p>';
const MARKS = { WAM: 1, MGX: 1, 'Emmanuel Macron': 1 };
/** Where the page has nothing. */
const ASIDE = { x: 900, y: 700 };

test('a card that was opened by keyboard, or by another card, closes when the reader clicks elsewhere', async ({
  hashiya,
  show,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  await openByKeyboard(hashiya, page, 'WAM');
  await page.mouse.click(ASIDE.x, ASIDE.y);
  await closedCard(page);

  const card = await openOn(hashiya, page, 'WAM');
  await card.click('[data-act=next]');
  await expect.poll(() => headingOf(card)).toBe('MGX');
  await page.mouse.click(ASIDE.x, ASIDE.y);
  await closedCard(page);
});

test('a click on its name does not close a card that was opened by pointing at it', async ({ hashiya, show }) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  const card = await openOn(hashiya, page, 'MGX');
  const { x, y } = await middleOf(page, 'MGX');
  await page.mouse.click(x, y);
  await pause(LONG_ENOUGH);
  expect(await cardsOn(page)).toBe(1);
  expect(await headingOf(card)).toBe('MGX');
  expect(await page.$eval(CARD, (host) => host.matches(':popover-open'))).toBe(true);
});

test('after a name was muted from its card, that leads to the name behind its place', async ({
  hashiya,
  show,
  choose,
}) => {
  const page = await show(BODY);
  await expect.poll(() => tally(page)).toEqual(MARKS);
  try {
    const card = await openOn(hashiya, page, 'MGX');
    await card.click('[data-act=tray][data-part=mute]');
    await expect.poll(() => card.attribute('.tray [data-part=everywhere]', 'data-act')).toBe('mute');
    await card.click('[data-part=everywhere]');
    await expect.poll(() => tally(page)).toEqual({ WAM: 1, 'Emmanuel Macron': 1 });
    await card.click('[data-act=next]');
    await expect.poll(() => ringOn(page)).toEqual(['Emmanuel Macron']);
    expect(await headingOf(await openedCard(hashiya, page))).toBe('Emmanuel Macron');
  } finally {
    await choose({});
  }
});
