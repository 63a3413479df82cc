import type { Page } from 'puppeteer-core';
import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { type Colour, shareOfColour } from '../browsers/pixels.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { openOn } from './card-on.ts';
import { expect, test } from './moving-fixtures.ts';

const LANGUAGES = ['ar', 'fr', 'en'];

/** The system's colour of text, as red, green and blue. */
const textColour = (page: Page): Promise<Colour> =>
  page.evaluate(() => {
    document.body.style.color = 'CanvasText';
    return (getComputedStyle(document.body).color.match(/\d+/g) ?? []).map(Number) as unknown as Colour;
  });

/** By language, how much of the line right above its button has the colour of text, from 0 to 1. */
async function linedAbove(page: Page, card: ClosedShadow): Promise<number[]> {
  const boxes = await card.read(
    (root, languages) =>
      languages.map((language) => {
        const { x, y, width } =
          root.querySelector(`.speaks [lang=${language}]`)?.getBoundingClientRect() ?? new DOMRect();
        // Rounded corners are no part of it.
        return { x: x + 6, y: y - 2, width: width - 12, height: 2 };
      }),
    LANGUAGES,
  );
  const colour = await textColour(page);
  return shareOfColour(
    page,
    (boxes ?? []).map((box) => ({ box, colour })),
  );
}

test('where the reader forces colours, the card’s language has an outline, and none where they do not', async ({
  hashiya,
  show,
}) => {
  const page = await show('<p>MGX</p>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const card = await openOn(hashiya, page, 'MGX');
  expect(await linedAbove(page, card)).toEqual([0, 0, 0]);
  await hashiya.forceColours(page, true);
  try {
    await page.waitForFunction(() => matchMedia('(forced-colors: active)').matches);
    await expect.poll(() => linedAbove(page, card)).toEqual([0, 0, 1]);
  } finally {
    await hashiya.forceColours(page, false);
  }
});
