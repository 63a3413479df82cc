import type { Page } from 'puppeteer-core';
import { highlights, type Mark } from './highlights.ts';

/** Scrolls the n-th mark of the text (from 0) into view, unless it stands in a shadow root, and returns it. */
export async function bringIntoView(page: Page, text: string, nth = 0): Promise<Mark> {
  const inDocument = async () => (await highlights(page)).filter((mark) => mark.text === text)[nth];
  const mark = await inDocument();
  const [box] = mark?.boxes ?? [];
  if (!mark || !box) throw new Error(`“${text}” is not marked.`);
  const { height } = page.viewport() ?? { height: 600 };
  if (box.y > 0 && box.y + box.height < height) return mark;
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), box.y - height / 3);
  return (await inDocument()) ?? mark;
}

/** The middle of the first line of the n-th mark of the text, brought into view. */
export async function middleOf(page: Page, text: string, nth = 0): Promise<{ x: number; y: number }> {
  const [box] = (await bringIntoView(page, text, nth)).boxes;
  if (!box) throw new Error(`“${text}” is not seen.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Moves the mouse onto the first line of the n-th mark of the text, as a reader does who points at it. */
export async function pointAt(page: Page, text: string, nth = 0): Promise<void> {
  const middle = await middleOf(page, text, nth);
  await page.mouse.move(middle.x, middle.y, { steps: 4 });
}
