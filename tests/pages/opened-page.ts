import type { Frame, Page } from 'puppeteer-core';
import { recordRoots } from './in-page/record-roots.ts';

/** A page in a tab of its own, and what it complained of since it was opened. */
export interface OpenedPage {
  page: Page;
  complaints: string[];
}

const PATIENCE = 30_000; // ms
const LOUD = new Set(['error', 'warn', 'assert']);
/** What the browser itself says of a picture or style that is not there. */
const NOT_THERE = /^Failed to load resource/;

/**
 * Loads an address in a new tab.
 * @throws if it has not loaded in time.
 */
export async function openPage(page: Page, url: string): Promise<OpenedPage> {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (LOUD.has(message.type()) && !NOT_THERE.test(message.text())) complaints.push(message.text());
  });
  await page.evaluateOnNewDocument(recordRoots);
  await page.goto(url, { timeout: PATIENCE });
  return { page, complaints };
}

/** Documents of the web, and those that a page makes; not error pages. */
const READABLE = /^(?:https?:|data:|blob:|about:(?:blank|srcdoc)$)/;

async function isReadable(frame: Frame): Promise<boolean> {
  try {
    return READABLE.test(await frame.evaluate(() => document.documentURI)) && !frame.detached;
  } catch {
    return false;
  }
}

/** A frame and those in it, each parent's in the order of its text: which of two parents' come first is up to the network. */
function* treeOf(frame: Frame): Generator<Frame> {
  yield frame;
  for (const child of frame.childFrames()) yield* treeOf(child);
}

/** The documents of a page by a name that is the same in every browser: their address and their number among its like. */
export async function documentsOf(page: Page): Promise<Map<string, Frame>> {
  const found = new Map<string, Frame>();
  const seen = new Map<string, number>();
  for (const frame of treeOf(page.mainFrame())) {
    if (!(await isReadable(frame))) continue;
    const number = (seen.get(frame.url()) ?? 0) + 1;
    seen.set(frame.url(), number);
    found.set(frame === page.mainFrame() ? 'the page' : `frame ${frame.url()} ${number}`, frame);
  }
  return found;
}
