/** Builds the extension and takes pictures of its cards, one a kind, language and page's colours, of the popup, of the first run's page and of the dataset page: `npm run shots`. */
import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { builtExtension, ROOT } from '../tests/browsers/built.ts';
import { eventually } from '../tests/browsers/eventually.ts';
import { type Box, highlights, type Mark } from '../tests/browsers/highlights.ts';
import { openBrowser } from '../tests/browsers/open-browser.ts';
import { CARD, openedCard } from '../tests/browsers/opened-card.ts';
import type { TestBrowser } from '../tests/browsers/test-browser.ts';
import { buildExtension } from './build-extension.ts';
import { takeDataset } from './dataset-shots.ts';
import { takePopup, takeWelcome } from './popup-shots.ts';
import { serve } from './serve.ts';
import { nameOf, SHOTS, type Shot } from './shot-list.ts';

/** Tall enough for the longest card below a name; its pixels as fine as on a good laptop. */
const VIEWPORT = { width: 1000, height: 900, deviceScaleFactor: 2 };
/** Where the name is scrolled to, from the top. */
const FROM_TOP = 120; // CSS pixels
const MARGIN = 28; // CSS pixels; the card's shadow and the line around the name

const FOLDER = join(ROOT, '.artifacts', 'shots');

const hasMark =
  ({ words, type, language }: Shot) =>
  (mark: Mark) =>
    mark.text.replace(/\s+/g, ' ') === words && mark.language === language && mark.name === `hashiya-${type}`;

/** The first line of the shot's name, as soon as it is marked. */
const lineOf = (page: Page, shot: Shot): Promise<Box> =>
  eventually(`“${shot.words}” to be marked`, async () => (await highlights(page)).find(hasMark(shot))?.boxes[0]);

/** Scrolls to the name and points at it; returns where it now stands. */
async function pointAtName(page: Page, shot: Shot): Promise<Box> {
  const { y } = await lineOf(page, shot);
  await page.evaluate((by) => scrollBy({ top: by, behavior: 'instant' }), y - FROM_TOP);
  const line = await lineOf(page, shot);
  await page.mouse.move(line.x + line.width / 2, line.y + line.height / 2, { steps: 4 });
  return line;
}

/** What holds both boxes and a margin. */
function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x) - MARGIN, Math.min(a.y, b.y) - MARGIN];
  const right = Math.max(a.x + a.width, b.x + b.width) + MARGIN;
  const bottom = Math.max(a.y + a.height, b.y + b.height) + MARGIN;
  return { x, y, width: right - x, height: bottom - y };
}

/** Takes one picture, cropped to the card and the name that it stands beside, and returns its file. */
async function take(browser: TestBrowser, page: Page, shot: Shot): Promise<string> {
  await page.mouse.move(1, 1);
  await page.waitForFunction((tag) => !document.querySelector(tag), {}, CARD);
  await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: shot.scheme }]);
  const line = await pointAtName(page, shot);
  await openedCard(browser, page);
  const card: Box = await page.$eval(CARD, (host) => host.getBoundingClientRect().toJSON());
  // What is cut out is told from the document's top, boxes from the window's.
  const scrolled = await page.evaluate(() => scrollY);
  const clip = around(line, card);
  const path: `${string}.png` = `${join(FOLDER, nameOf(shot))}.png`;
  await page.screenshot({ path, clip: { ...clip, y: clip.y + scrolled }, captureBeyondViewport: false });
  return path;
}

async function takeAll(browser: TestBrowser, address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const page = await browser.newPage(address);
  await page.setViewport(VIEWPORT);
  for (const shot of SHOTS) {
    const path = await take(browser, page, shot);
    console.log(`${nameOf(shot).padEnd(24)}${relative(process.cwd(), path)}`);
  }
}

async function main(): Promise<void> {
  console.log('Building …');
  buildExtension('chromium');
  const server = await serve(join(ROOT, 'tests', 'articles', 'sample'));
  const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
  try {
    await takeAll(browser, `${server.origin}/`);
    for await (const path of takePopup(browser, `${server.origin}/`, FOLDER))
      console.log(relative(process.cwd(), path));
    for await (const path of takeWelcome(browser, FOLDER)) console.log(relative(process.cwd(), path));
    for await (const path of takeDataset(browser, FOLDER)) console.log(relative(process.cwd(), path));
  } finally {
    await browser.close();
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
