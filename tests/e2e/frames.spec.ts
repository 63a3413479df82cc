import type { ElementHandle, Frame, Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { CARD } from '../browsers/opened-card.ts';
import { expect, test } from './fixtures.ts';

const FRAMES = {
  'an iframe of the same site': { selector: '#same', marks: ['Emmanuel Macron', 'MGX'] },
  'an iframe written into the page': { selector: '#written', marks: ['Abu Dhabi'] },
  'an iframe of another site': { selector: '#foreign', marks: ['Emmanuel Macron', 'MGX'] },
} as const;

/** An iframe's element, and the document in it. */
interface Entered {
  element: ElementHandle;
  frame: Frame;
}

async function enter(page: Page, selector: string): Promise<Entered> {
  const element = await page.waitForSelector(selector);
  const frame = await element?.contentFrame();
  if (!element || !frame) throw new Error(`${selector} holds no document.`);
  return { element, frame };
}

const texts = async (where: Page | Frame) => (await highlights(where)).map(({ text }) => text);

/** Moves the mouse onto the first name of a frame. */
async function pointAtName(page: Page, { element, frame }: Entered): Promise<void> {
  const [mark] = await highlights(frame);
  const outer = await element.boundingBox();
  const inner = mark?.boxes[0];
  if (!outer || !inner) throw new Error('The frame shows no name.');
  const middle = { x: outer.x + inner.x + inner.width / 2, y: outer.y + inner.y + inner.height / 2 };
  await page.mouse.move(middle.x, middle.y, { steps: 4 });
}

/**
 * Moves the mouse to the empty far end of a frame: what a driver moves out of another site's frame leaves it unheard
 * in Chromium, unlike a real mouse.
 */
async function pointAside(page: Page, { element }: Entered): Promise<void> {
  const { x, y, width, height } = (await element.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(x + width - 4, y + height - 4, { steps: 4 });
}

const cardsIn = (frame: Frame) =>
  frame.$$eval(CARD, (found) => found.filter((card) => card.matches(':popover-open')).length);

for (const [title, { selector, marks }] of Object.entries(FRAMES)) {
  test(`names are marked in ${title}, and pointing at one opens its card there`, async ({ hashiya, site }) => {
    const page = await hashiya.newPage(`${site.origin}/pages/frames.html`);
    await expect.poll(() => texts(page)).toEqual(['Jean-Noël Barrot']);
    const entered = await enter(page, selector);
    await expect.poll(() => texts(entered.frame)).toEqual(marks);

    await pointAtName(page, entered);
    await expect.poll(() => cardsIn(entered.frame)).toBe(1);
    expect(await cardsIn(page.mainFrame())).toBe(0);
    await pointAside(page, entered);
    await expect.poll(() => cardsIn(entered.frame)).toBe(0);
    await page.close();
  });
}
