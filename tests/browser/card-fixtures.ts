import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { CardView } from '../../components/card/view.ts';
import { leadersOf } from '../../data/records/leading.ts';
import { readPacks } from '../../tools/packs.ts';
import { bundle } from '../browsers/bundle.ts';
import type * as cardsModule from './cards.ts';
import { test as base, expect } from './fixtures.ts';

declare global {
  var cards: typeof cardsModule;
}

const entities = readPacks().flatMap((pack) => pack.entities);
const related = Object.fromEntries(entities.map(({ id, name, type }) => [id, { name, type }]));

/** What the cards of all bundled entities are drawn from. */
export const VIEWS: readonly CardView[] = entities.map((entity) => ({
  entity,
  related,
  leaders: leadersOf(entity, entities),
}));

const PAGE =
  '<!doctype html><html lang="en"><head><title>Dispatches</title></head><body><main><h1>Dispatches</h1><p>MGX</p></main></body></html>';

interface Own {
  /** A sound page with one name, on which `cards` opens cards. */
  cardPage: Page;
}

interface Shared {
  cardScript: string;
}

/** Tests of the card in a page of a browser that has no extension in it. */
export const test = base.extend<Own, Shared>({
  cardScript: [
    async ({ browserKind: _ }, use) => use(await bundle(join(import.meta.dirname, 'cards.ts'), 'cards')),
    { scope: 'worker' },
  ],
  cardPage: async ({ bare, cardScript }, use) => {
    const page = await bare.newPage();
    await page.setContent(PAGE);
    await page.addScriptTag({ content: cardScript });
    await use(page);
    await page.close();
  },
});

export { expect };
