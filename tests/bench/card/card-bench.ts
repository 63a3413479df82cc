import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serve } from '../../../tools/serve.ts';
import { builtExtension, ROOT } from '../../browsers/built.ts';
import { eventually } from '../../browsers/eventually.ts';
import { type Box, highlights } from '../../browsers/highlights.ts';
import { openBrowser } from '../../browsers/open-browser.ts';
import { CARD } from '../../browsers/opened-card.ts';
import { storeSettings } from '../../browsers/store-settings.ts';
import type { TestBrowser } from '../../browsers/test-browser.ts';
import { type CardWorld, openCardWorld } from './open-world.ts';
import { type Opening, type Openings, WAYS, type Way } from './opening.ts';

/** What was measured, and in what. */
export interface Measured {
  readonly engine: string;
  readonly frameMs: number;
  readonly openings: Openings;
}

const NAMES = 5;
/** So long a page is left alone between two openings: what the last one has left to do is done. */
const REST = 200; // ms

/** The first lines of the first names in view, as soon as there are some. */
const namesIn = (page: Page): Promise<Box[]> =>
  eventually('names in view', async () => {
    const { height } = page.viewport() ?? { height: 0 };
    const lines = (await highlights(page)).flatMap(({ boxes }) => boxes.slice(0, 1));
    const seen = lines.filter((line) => line.y > 0 && line.y + line.height < height).slice(0, NAMES);
    return seen.length === NAMES ? seen : undefined;
  });

/** Turns Hashiya off and on in all tabs, so that it opens its ports anew, to be listened to. */
async function turnAnew(browser: TestBrowser, page: Page): Promise<void> {
  const options = await browser.openExtensionPage('options.html', 'body', 'behind');
  const turn = (off: boolean) => storeSettings(options, { off });
  await turn(true);
  await eventually('marks to go', async () => ((await highlights(page)).length === 0 ? true : undefined));
  await turn(false);
  await options.close();
}

async function openOne({ page, world }: { page: Page; world: CardWorld }, name: Box, way: Way): Promise<Opening> {
  await page.mouse.move(1, 1);
  await page.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);
  await pause(REST);
  await world.expect(way);
  await page.mouse.move(name.x + name.width / 2, name.y + name.height / 2, { steps: 4 });
  return world.opened();
}

/** Opens so many cards each way by turns, one name after the other. */
async function measureIn(page: Page, world: CardWorld, count: number): Promise<Openings> {
  const names = await namesIn(page);
  const openings = { ahead: [] as Opening[], after: [] as Opening[] };
  // The first opening of each name warms up and is not counted.
  for (let i = -NAMES; i < count; i++)
    for (const way of WAYS) {
      const opening = await openOne({ page, world }, names[(i + NAMES) % NAMES] as Box, way);
      if (i >= 0) openings[way].push(opening);
    }
  return openings;
}

/** Opens cards of the sample article in Chromium with the built extension. */
export async function measureCards(count: number): Promise<Measured> {
  const server = await serve(`${ROOT}/tests/articles/sample`);
  const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
  try {
    const page = await browser.newPage(`${server.origin}/`);
    await namesIn(page);
    const world = await openCardWorld(page);
    await turnAnew(browser, page);
    const frameMs = await world.frameMs();
    return { engine: await page.browser().version(), frameMs, openings: await measureIn(page, world, count) };
  } finally {
    await browser.close();
    await server.close();
  }
}
