import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { serve } from '../../../tools/serve.ts';
import { builtExtension, ROOT } from '../../browsers/built.ts';
import { bundle } from '../../browsers/bundle.ts';
import { eventually } from '../../browsers/eventually.ts';
import { highlights } from '../../browsers/highlights.ts';
import { openBrowser } from '../../browsers/open-browser.ts';
import type { TestBrowser } from '../../browsers/test-browser.ts';
import { bigPack, nameOf } from './big-pack.ts';
import { type Blocked, measureWorks } from './long-works.ts';
import { mostHeldDuring } from './memory.ts';

/** ms, and bytes. */
export interface Imported {
  engine: string;
  entities: number;
  bareMs: number;
  dryRunMs: number;
  landMs: number;
  usableMs: number;
  longestBlockMs: number;
  mostHeld: number;
  /** Of what can be done with all of the dataset then. */
  works: readonly Blocked[];
}

const PATIENCE = { timeout: 300_000 };

const timed = async (work: () => Promise<unknown>): Promise<number> => {
  const began = performance.now();
  await work();
  return performance.now() - began;
};

async function chooseFile(page: Page, file: string): Promise<void> {
  const input = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await input.uploadFile(file);
  await page.waitForSelector('.wish', PATIENCE);
}

const goOn = async (page: Page, until: string): Promise<void> => {
  await page.click('.page-actions .primary');
  await page.waitForSelector(until, PATIENCE);
};

/** Writes an imported name into a page, and waits until it is marked. */
async function markOne(article: Page, name: string): Promise<void> {
  await article.bringToFront();
  await article.evaluate((text) => {
    const line = document.createElement('p');
    line.textContent = `The ${text} is new.`;
    (document.querySelector('article') ?? document.body).prepend(line);
  }, name);
  await eventually(`a mark of ${name}`, async () =>
    (await highlights(article)).some(({ text }) => text === name) ? true : undefined,
  );
}

async function importIn(page: Page, file: string): Promise<Pick<Imported, 'dryRunMs' | 'landMs'>> {
  await chooseFile(page, file);
  const dryRunMs = await timed(() => goOn(page, '.dry-run'));
  return { dryRunMs, landMs: await timed(() => goOn(page, 'a.primary')) };
}

const script = async (): Promise<string> =>
  `${await bundle(join(import.meta.dirname, 'in-page.ts'), 'importBench')}\nundefined`;

/** In a page of its own: what it leaves to be collected is not the import's. */
async function addBare(browser: TestBrowser, entities: number): Promise<number> {
  const page = await browser.openExtensionPage('options.html#/import', 'input[type=file]');
  await page.evaluate(await script());
  const took = (await page.evaluate(`importBench.addBare(${entities})`)) as number;
  await page.close();
  return took;
}

/** Imports a pack of so many entities into the built extension in Chromium, through its page. */
export async function measureImport(entities: number): Promise<Imported> {
  const folder = await mkdtemp(join(tmpdir(), 'import-bench-'));
  const file = join(folder, 'big.json');
  await writeFile(file, JSON.stringify(bigPack(entities)));
  const server = await serve(`${ROOT}/tests/articles/sample`);
  const browser = await openBrowser('chromium', { extension: builtExtension('chromium') });
  try {
    const article = await browser.newPage(`${server.origin}/`);
    const bareMs = await addBare(browser, entities);
    const page = await browser.openExtensionPage('options.html#/import', 'input[type=file]');
    await page.evaluate(await script());
    await page.evaluate('importBench.watchBlocks()');
    let took = { dryRunMs: 0, landMs: 0 };
    let usableMs = 0;
    const mostHeld = await mostHeldDuring(page, async () => {
      took = await importIn(page, file);
      usableMs = await timed(() => markOne(article, nameOf(entities - 1)));
    });
    const longestBlockMs = (await page.evaluate('importBench.longestBlock()')) as number;
    const works = await measureWorks(page);
    const engine = await page.browser().version();
    return { engine, entities, bareMs, ...took, usableMs, longestBlockMs, mostHeld, works };
  } finally {
    await browser.close();
    await server.close();
    await rm(folder, { recursive: true });
  }
}
