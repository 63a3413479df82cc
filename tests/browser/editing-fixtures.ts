import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { Language } from '../../data/records/language.ts';
import { readPacks } from '../../tools/packs.ts';
import { type FileServer, serve } from '../../tools/serve.ts';
import { bundle } from '../browsers/bundle.ts';
import type * as editingModule from './editing.tsx';
import { test as base, expect } from './fixtures.ts';

declare global {
  var editing: typeof editingModule;
}

const ROOT = join(import.meta.dirname, '../..');
const SHEETS = [
  ...['shared/tokens', 'shared/base', 'shared/pieces'],
  ...['manager', 'detail', 'record', 'actions', 'editor', 'editor-lists', 'trial', 'saving', 'conflict'].map(
    (name) => `manager/${name}`,
  ),
].map((name) => readFileSync(join(ROOT, `components/${name}.css`), 'utf8'));
const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const packs = readPacks();
const entities = packs.flatMap((pack) => pack.entities);
const contexts = packs.flatMap((pack) => pack.contexts);

/** What is in the pane when it opens: entities by id, as the store tells of them beside what it tells of all. */
export type Opened = editingModule.Dataset['opened'];
const OPENED: Opened = Object.fromEntries(entities.map((entity) => [entity.id, { entity }]));

interface Own {
  /** A page of a site of its own, as each tab has. */
  editPage: Page;
  /** Loads the page anew and draws the detail pane of what is chosen in it. */
  open(chosen: string, told?: { language?: Language; opened?: Opened }): Promise<Page>;
}

interface Shared {
  editScript: string;
  editSite: FileServer;
}

/** Tests of the detail pane and the editor in a page of a browser that has no extension in it. */
export const test = base.extend<Own, Shared>({
  editScript: [
    async ({ browserKind: _ }, use) => use(await bundle(join(import.meta.dirname, 'editing.tsx'), 'editing')),
    { scope: 'worker' },
  ],
  editSite: [
    async ({ browserKind: _ }, use) => {
      const site = await serve(
        join(ROOT, 'tests/articles'),
        () => '<!doctype html><title>Hashiya</title><body></body>',
      );
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  editPage: async ({ bare }, use) => {
    const page = await bare.newPage();
    await use(page);
    await page.close();
  },
  open: async ({ editPage: page, editScript, editSite }, use) => {
    let loads = 0;
    await use(async (chosen, { language = 'en', opened = {} } = {}) => {
      await page.goto(`${editSite.origin}/pages/en.html?${++loads}#${encodeURIComponent(chosen)}`);
      for (const content of SHEETS) await page.addStyleTag({ content });
      await page.addScriptTag({ content: editScript });
      const dataset = { entities, contexts, opened: { ...OPENED, ...opened } };
      await page.evaluate((all, spoken) => editing.draw(all, spoken), dataset, language);
      await page.waitForSelector('.detail h2');
      return page;
    });
  },
});

/** What axe finds wrong on the page, a line each. */
export async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

export { expect };
