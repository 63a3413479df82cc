import type { Frame, Page } from 'puppeteer-core';
import { countCards } from '../browsers/count-cards.ts';
import { highlights } from '../browsers/highlights.ts';
import { middleOf } from '../browsers/point-at.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { openByKeyboard, openOn } from './card-on.ts';
import { CARD, closedCard, openedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

/** A name, and right below its line a frame with nothing to mark, wider than a card is. */
const BESIDE = `<p style="margin: 200px 0 0 40px; line-height: 20px">Here is MGX.</p>
  <iframe srcdoc="<p>Nothing.</p>" style="display: block; inline-size: 1100px; block-size: 400px; border: 0"></iframe>`;

/** In the frame, beside where the card stands. */
async function inFrame(page: Page): Promise<{ x: number; y: number }> {
  const { x, y } = await middleOf(page, 'MGX');
  return { x: x + 700, y: y + 200 };
}

test('a card closes when the pointer goes from its name into a frame, and none opens once it is there', async ({
  hashiya,
  show,
}) => {
  const page = await show(BESIDE);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const { x, y } = await inFrame(page);
  await openOn(hashiya, page, 'MGX');
  await page.mouse.move(x, y);
  await closedCard(page);

  const opened = await countCards(page);
  const name = await middleOf(page, 'MGX');
  await page.mouse.move(name.x, name.y);
  await page.mouse.move(x, y);
  await new Promise((settle) => setTimeout(settle, 1_500));
  expect(await opened()).toBe(0);
});

test('a card that was opened by finger or keyboard closes when the reader presses something in a frame', async ({
  hashiya,
  show,
}) => {
  const page = await show(BESIDE);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const { x, y } = await inFrame(page);
  const name = await middleOf(page, 'MGX');
  await page.touchscreen.tap(name.x, name.y);
  await openedCard(hashiya, page);
  await page.touchscreen.tap(x, y);
  await closedCard(page);

  await page.mouse.click(x, 20);
  await openByKeyboard(hashiya, page, 'MGX');
  await page.mouse.click(x, y);
  await closedCard(page);
});

/** Two names in a frame far higher than the window: one below which the window has room, one at the window's end. */
const within = `<!doctype html><html lang=en><body style='margin: 0; font: 20px/40px serif'>
  <p style='margin: 100px 0 400px'>Here is MGX.</p><p>There is WAM.</p></body></html>`;
const HIGH = (sandbox: string) => `<h1>Top</h1>
  <iframe ${sandbox} srcdoc="${within}" style="display: block; inline-size: 900px; block-size: 3000px; border: 0"></iframe>`;

/** Points at a name in the page's one frame; answers with where that frame begins. */
async function pointInFrame(page: Page, frame: Frame, name: string): Promise<number> {
  const box = (await highlights(frame)).find(({ text }) => text === name)?.boxes[0];
  const outer = await (await page.$('iframe'))?.boundingBox();
  if (!box || !outer) throw new Error(`The frame does not show ${name}.`);
  const at = { x: outer.x + box.x + box.width / 2, y: outer.y + box.y + box.height / 2 };
  await page.mouse.move(at.x - 4, at.y - 4);
  await page.mouse.move(at.x, at.y, { steps: 4 });
  return outer.y;
}

for (const [title, sandbox] of [
  ['a frame', ''],
  ['a frame of another origin', 'sandbox="allow-scripts"'],
] as const)
  test(`in ${title} higher than the window, a card stands in the part that is seen`, async ({ show }) => {
    const page = await show(HIGH(sandbox));
    await expect.poll(() => page.frames().length).toBe(2);
    const frame = page.frames()[1] as Frame;
    await expect.poll(async () => (await highlights(frame)).map(({ text }) => text)).toEqual(['MGX', 'WAM']);
    for (const name of ['MGX', 'WAM']) {
      const top = await pointInFrame(page, frame, name);
      await frame.waitForSelector(CARD);
      const bottom = () => frame.$eval(CARD, (card) => card.getBoundingClientRect().bottom);
      const { height } = page.viewport() ?? { height: 0 };
      await expect.poll(async () => top + (await bottom())).toBeLessThanOrEqual(height);
      expect(await frame.$eval(CARD, (card) => card.getBoundingClientRect().top)).toBeGreaterThan(-top);
      await page.mouse.move(1_000, 40, { steps: 4 });
      await frame.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);
    }
  });
