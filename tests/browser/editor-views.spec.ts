import type { Page } from 'puppeteer-core';
import type { Entity } from '../../data/records/entity.ts';
import { LANGUAGES } from '../../data/records/language.ts';
import { readPacks } from '../../tools/packs.ts';
import { expect, faultsOf, type Opened, test } from './editing-fixtures.ts';

const entities = readPacks().flatMap((pack) => pack.entities);
const base = entities.find(({ id }) => id === 'saudi-vision-2030') as Entity;
const CONFLICT: Opened = {
  [base.id]: {
    entity: { ...base, name: { ...base.name, en: 'My Vision' }, facts: base.facts.slice(1) },
    theirs: { ...base, prominence: 1 },
    base,
    standing: 'conflict',
    tags: ['Gulf'],
  },
};

/** Opens all that is folded, which may hold more of it. */
async function unfold(page: Page): Promise<void> {
  for (let depth = 0; depth < 3; depth++) {
    await page.$$eval('details:not([open]) > summary', (found) => {
      for (const summary of found) summary.click();
    });
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 50)));
  }
}

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'])
    test(`axe finds nothing in the record, the editor and the conflict, in ${language}, ${scheme}`, async ({
      open,
      editPage,
      browserKind,
    }) => {
      // Firefox's driver knows no media features; there the colours are those of its own theme.
      if (browserKind === 'chromium')
        await editPage.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      await open('mgx', { language });
      expect(await faultsOf(editPage)).toEqual([]);
      await open('uae-france-ai-campus/edit', { language });
      await unfold(editPage);
      expect(await faultsOf(editPage)).toEqual([]);
      await open('+', { language });
      await editPage.click('.save-bar .first');
      await editPage.waitForSelector('[aria-invalid]');
      expect(await faultsOf(editPage)).toEqual([]);
      await open(base.id, { language, opened: CONFLICT });
      await editPage.waitForSelector('.conflict');
      await editPage.click('.conflict .flag input');
      expect(await faultsOf(editPage)).toEqual([]);
    });

test('nothing is wider than a window of 320 pixels', async ({ open, editPage }) => {
  await editPage.setViewport({ width: 320, height: 700 });
  for (const [language, chosen] of [
    ['ar', base.id],
    ['fr', 'uae-france-ai-campus/edit'],
  ] as const) {
    await open(chosen, { language, opened: CONFLICT });
    await unfold(editPage);
    const { scrollWidth, clientWidth } = await editPage.$eval('html', ({ scrollWidth, clientWidth }) => ({
      scrollWidth,
      clientWidth,
    }));
    expect(scrollWidth).toBe(clientWidth);
  }
});

test('what is taken of the pack’s version goes on in the editor', async ({ open }) => {
  const page = await open(base.id, { opened: CONFLICT });
  await page.waitForSelector('.conflict');
  await page.click('.conflict-field .small');
  await page.click('.conflict-choices .first');
  await page.waitForSelector('.editor');
  expect(await page.$eval('.localized textarea[lang=en]', ({ value }) => value)).toBe('Saudi Vision 2030');
  await page.click('.save-bar .first');
  await page.waitForFunction(() => editing.changes.length > 0);
  const saved = (await page.evaluate(() => editing.changes[0]?.[1])) as Entity;
  expect([saved.name.en, saved.facts.length]).toEqual(['Saudi Vision 2030', base.facts.length - 1]);
});

test('a conflict is settled by keeping mine', async ({ open }) => {
  const page = await open(base.id, { opened: CONFLICT });
  await page.waitForSelector('.conflict');
  await page.click('.conflict-choices .button');
  await page.waitForFunction(() => !document.querySelector('.conflict'));
  expect(await page.evaluate(() => editing.changes.map(([name]) => name))).toEqual(['keepMine']);
});
