import type { Page } from 'puppeteer-core';
import { tally } from '../browsers/standing-ranges.ts';
import { expect, test } from './moving-fixtures.ts';

const NODES = 10_000;

/** Fills the page's section with so many paragraphs at once, of which every tenth holds names. */
const fill = (page: Page, names: string): Promise<void> =>
  page.evaluate(
    (text, count) => {
      const nodes = Array.from({ length: count }, (_, i) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = i % 10 === 0 ? `Line ${i}: ${text}.` : `Line ${i} says little.`;
        return paragraph;
      });
      document.querySelector('section')?.replaceChildren(...nodes);
    },
    names,
    NODES,
  );

test('ten thousand nodes that come at once, are replaced, edited and taken away are all marked right in the end', async ({
  show,
}) => {
  const page = await show('<article>Agence France-Presse</article><section></section>');
  const own = { 'Agence France-Presse': 1 };
  await expect.poll(() => tally(page)).toEqual(own);
  await fill(page, 'MGX met Emmanuel Macron');
  await expect.poll(() => tally(page)).toEqual({ ...own, MGX: NODES / 10, 'Emmanuel Macron': NODES / 10 });
  await fill(page, 'Jean-Noël Barrot');
  await expect.poll(() => tally(page)).toEqual({ ...own, 'Jean-Noël Barrot': NODES / 10 });
  await page.evaluate(() => {
    for (const { firstChild } of document.querySelectorAll('section p')) {
      const text = firstChild as Text;
      text.data = text.data.replace('Jean-Noël Barrot', 'WAM');
    }
  });
  await expect.poll(() => tally(page)).toEqual({ ...own, WAM: NODES / 10 });
  await page.evaluate(() => document.querySelector('section')?.replaceChildren());
  await expect.poll(() => tally(page)).toEqual(own);
});

/** What a page's storm came to. */
interface Storm {
  frames: number;
  clicks: number;
  over: boolean;
}

declare global {
  var storm: Storm;
}

const ROWS = 50;

/** Replaces all rows in every frame for a while, and counts the frames and the reader's clicks in that time. */
const beginStorm = (page: Page, length: number): Promise<void> =>
  page.evaluate(
    (rows, duration) => {
      globalThis.storm = { frames: 0, clicks: 0, over: false };
      const until = performance.now() + duration;
      addEventListener('click', () => {
        storm.clicks += storm.over ? 0 : 1;
      });
      const turn = () => {
        storm.frames += 1;
        const nodes = Array.from({ length: rows }, (_, i) => {
          const row = document.createElement('p');
          row.textContent = `MGX, row ${i} of frame ${storm.frames}`;
          return row;
        });
        document.querySelector('section')?.replaceChildren(...nodes);
        storm.over = performance.now() > until;
        if (!storm.over) requestAnimationFrame(turn);
      };
      requestAnimationFrame(turn);
    },
    ROWS,
    length,
  );

test('in a storm that goes on, what comes is marked, what stood stays marked, and the page answers', async ({
  show,
}) => {
  const page = await show('<article>Agence France-Presse</article><section></section>');
  await expect.poll(() => tally(page)).toEqual({ 'Agence France-Presse': 1 });
  await beginStorm(page, 6_000);
  await page.evaluate(() =>
    document.querySelector('article')?.insertAdjacentHTML('afterend', '<p>Jean-Noël Barrot</p>'),
  );
  await expect.poll(async () => (await tally(page))['Jean-Noël Barrot']).toBe(1);
  await page.mouse.click(600, 20);
  await page.mouse.click(610, 20);
  const during = { ...(await page.evaluate(() => storm)), marks: await tally(page) };
  expect(during.over, 'the name was marked while the storm went on').toBe(false);
  expect(during.clicks).toBe(2);
  expect(during.marks['Agence France-Presse']).toBe(1);
  await expect.poll(() => page.evaluate(() => storm.over)).toBe(true);
  await expect.poll(() => tally(page)).toEqual({ 'Agence France-Presse': 1, 'Jean-Noël Barrot': 1, MGX: ROWS });
  // Of the 360 that a quick machine draws in that time; a page that hangs draws a handful.
  expect(await page.evaluate(() => storm.frames)).toBeGreaterThan(30);
});
