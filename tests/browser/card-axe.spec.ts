import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { RunOptions } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../../data/records/language.ts';
import { expect, test } from './card-fixtures.ts';
import { LONGEST, STATES } from './card-states.ts';
import type { Manner, Shown } from './cards.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** They judge the whole page with a card on it, so that there is none that cannot apply. */
const RULES: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  elementRef: true,
};

/**
 * What is left out, by rule and selector. The host's own style is all `initial` and important, so that no page changes it: a reader's own
 * style sheet wins over that, and no text stands in the host itself. What axe cannot decide: what lies behind text in a drawing, whose
 * colours are those of the caption and the values beside it, and whether a single letter is text.
 */
const EXCEPT: readonly (readonly [rule: string, selector: string])[] = [
  ['avoid-inline-spacing', 'hashiya-card'],
  ['color-contrast', 'svg.steps text'],
  ['color-contrast', '.speaks [lang=ar]'],
  ['label-content-name-mismatch', '.speaks [lang=ar]'],
];

/** What axe finds on the page, a line each; `texts` are those whose contrast it has measured. */
const judge = (page: Page): Promise<{ wrong: string[]; unsure: string[]; texts: number }> =>
  page.evaluate(
    async (rules, except) => {
      const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };
      const { violations, incomplete, passes } = await axe.run(document, rules);
      const isLeftOut = (rule: string, element?: HTMLElement) =>
        except.some(([id, selector]) => id === rule && element?.matches(selector));
      const lines = (results: typeof violations) =>
        results.flatMap(({ id, nodes }) =>
          nodes
            .filter(({ element }) => !isLeftOut(id, element))
            .map(({ target, failureSummary }) => `${id} at ${target.flat().join(' ')}: ${failureSummary}`),
        );
      const texts = passes.find(({ id }) => id === 'color-contrast')?.nodes.length ?? 0;
      return { wrong: lines(violations), unsure: lines(incomplete), texts };
    },
    RULES,
    EXCEPT,
  );

async function open(page: Page, shown: Shown, manner: Manner): Promise<void> {
  await page.evaluate((what, how) => cards.open(what, how), shown, manner);
}

for (const language of LANGUAGES)
  for (const dark of [false, true])
    test(`axe finds nothing in any state of the card, in ${language}, on a ${dark ? 'dark' : 'light'} page`, async ({
      cardPage,
    }) => {
      await cardPage.addScriptTag({ content: AXE });
      let measured = 0;
      for (const [state, shown] of Object.entries(STATES)) {
        await open(cardPage, shown, { language, dark });
        await cardPage.evaluate(() => cards.unroll());
        const { wrong, unsure, texts } = await judge(cardPage);
        expect({ wrong, unsure }, state).toEqual({ wrong: [], unsure: [] });
        measured += texts;
      }
      // It has looked at texts: of a card that stands outside of the body it tells no colour, and says so nowhere.
      expect(measured).toBeGreaterThan(200);
      await open(cardPage, LONGEST, { language, dark });
      expect((await judge(cardPage)).wrong, 'a card that scrolls').toEqual([]);
    });

test('axe finds what is wrong in a card', async ({ cardPage }) => {
  await cardPage.addScriptTag({ content: AXE });
  await open(cardPage, LONGEST, { language: 'en', dark: false });
  await cardPage.evaluate(() => {
    cards.root().querySelector('.close')?.removeAttribute('aria-label');
    cards.root().querySelector('.close')?.removeAttribute('title');
    cards.root().querySelector('h2')?.setAttribute('style', 'color: #ddd');
  });
  const { wrong } = await judge(cardPage);
  expect(wrong.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
});
