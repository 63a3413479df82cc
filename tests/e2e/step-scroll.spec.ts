import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { LONG_ENOUGH, step } from './card-on.ts';
import { expect, test } from './moving-fixtures.ts';

const LONG = 'Nothing is here to read of any sort, and it goes on so. '.repeat(12);
const LAZY = 'content-visibility: auto; contain-intrinsic-size: auto 100px';

/** Where a name can be scrolled to, in other ways than down the window; each page has one. */
const SCROLLED = {
  'a box that scrolls sideways': `<div style="inline-size: 400px; overflow-x: auto"><p style="white-space: nowrap">${LONG} MGX ${LONG}</p></div>`,
  'a shadow root in a box that scrolls': `<div style="block-size: 200px; inline-size: 500px; overflow: auto"><div id="host"></div></div>
    <div style="block-size: 2000px"></div>
    <script>host.attachShadow({ mode: 'open' }).innerHTML = '<p>${LONG.repeat(4)} MGX ${LONG.repeat(4)}</p>'</script>`,
  'sections that are laid out when they are seen': Array.from(
    { length: 40 },
    (_, nth) =>
      `<section style="${LAZY}"><p>${LONG}${LONG}</p><p>${nth === 25 ? 'MGX' : ''}</p><div style="block-size: 300px"></div></section>`,
  ).join(''),
};

/** What the reader sees in the middle of the ring: the text below that point, with what scrolls cutting it off. */
const seenAtRing = async (page: Page): Promise<string> => {
  const [box] = (await highlights(page, 'hashiya-current'))[0]?.boxes ?? [];
  if (!box) return '';
  return page.evaluate(
    (x, y) => {
      const roots = [...document.querySelectorAll('*')].flatMap(({ shadowRoot }) => shadowRoot ?? []);
      const at = document.caretPositionFromPoint(x, y, { shadowRoots: roots });
      const isInside = document.elementFromPoint(x, y) !== null && x < innerWidth && y < innerHeight;
      return isInside && at?.offsetNode.nodeType === Node.TEXT_NODE ? (at.offsetNode as Text).data.trim() : '';
    },
    box.x + box.width / 2,
    box.y + box.height / 2,
  );
};

for (const [where, body] of Object.entries(SCROLLED))
  test(`a step to a name in ${where} brings it before the reader`, async ({ hashiya, show }) => {
    const page = await show(body);
    await expect.poll(async () => (await highlights(page)).map(({ text }) => text)).toEqual(['MGX']);
    await step(hashiya, page, ['next', 'MGX']);
    // What is laid out late has then moved it.
    await pause(LONG_ENOUGH / 2);
    await expect.poll(() => seenAtRing(page)).toContain('MGX');
  });

/** Where a name stands in the text but nobody can see it. */
const CUT_OFF = {
  'beyond the lines that are shown': `<p style="inline-size: 400px; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden">${LONG} MGX</p>`,
  'below the end of a box that does not scroll': `<div style="inline-size: 400px; block-size: 80px; overflow: hidden"><p>${LONG}</p><p>${LONG} MGX</p></div>`,
};

for (const [where, body] of Object.entries(CUT_OFF))
  test(`a step goes past a name ${where}`, async ({ hashiya, show }) => {
    const page = await show(`${body}<p>WAM</p>`);
    await expect.poll(() => tally(page)).toEqual({ MGX: 1, WAM: 1 });
    await step(hashiya, page, ['next', 'WAM']);
    await step(hashiya, page, ['next', 'WAM']);
    expect(await page.evaluate(() => document.querySelector('p')?.scrollTop)).toBe(0);
  });
