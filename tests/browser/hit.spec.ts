import type { Page } from 'puppeteer-core';
import { expect, test } from './fixtures.ts';

const NAME = 'Khaldoon Khalifa Al Mubarak';
const ARABIC_NAME = 'خلدون خليفة المبارك الرئيس';
/** Too narrow for the name: it is wrapped into lines of which one is shorter. */
const STYLE = 'font: 20px/2 monospace; inline-size: 13em; margin: 40px; border: 1px solid';

interface Seen {
  /** Of the name's lines. */
  lines: number;
  /** Of those, how many are hit in their middle, and at both of their ends. */
  hit: number;
  /** How many are hit in the empty rest of the line, though the name is that wide on another one. */
  beside: number;
}

/** Points at each line of a name, and beside each that is shorter than the name's widest. */
const pointAround = (page: Page, name: string): Promise<Seen> =>
  page.evaluate((text) => {
    const { lines, hits } = annotating.hitTestOf(text);
    const left = Math.min(...lines.map((line) => line.left));
    const right = Math.max(...lines.map((line) => line.right));
    const middleOf = ({ top, bottom }: DOMRect) => (top + bottom) / 2;
    const isHit = (line: DOMRect) =>
      [line.left + 1, (line.left + line.right) / 2, line.right - 1].every((x) => hits(x, middleOf(line)));
    const besides = lines.flatMap((line) => {
      const y = middleOf(line);
      return [left + 1, right - 1].filter((x) => x < line.left - 3 || x > line.right + 3).map((x) => ({ x, y }));
    });
    if (besides.length === 0) throw new Error('All lines are as wide as each other.');
    return {
      lines: lines.length,
      hit: lines.filter(isHit).length,
      beside: besides.filter(({ x, y }) => hits(x, y)).length,
    };
  }, name);

test('a wrapped name is hit on each of its lines and not beside the end of a short one', async ({ show }) => {
  const page = await show(`<p style="${STYLE}">${NAME}</p>`);
  const { lines, hit, beside } = await pointAround(page, NAME);
  expect(lines).toBeGreaterThan(1);
  expect({ hit, beside }).toEqual({ hit: lines, beside: 0 });
});

test('a wrapped name in a text from right to left is hit on its lines and not beside them', async ({ show }) => {
  const page = await show(`<p dir="rtl" lang="ar" style="${STYLE}; inline-size: 9em">${ARABIC_NAME}</p>`);
  const { lines, hit, beside } = await pointAround(page, ARABIC_NAME);
  expect(lines).toBeGreaterThan(1);
  expect({ hit, beside }).toEqual({ hit: lines, beside: 0 });
});

test('the words before and after a name in its text node are not hit', async ({ show }) => {
  const page = await show('<p style="font: 20px monospace">before MGX after</p>');
  const hits = await page.evaluate(() => {
    const { lines, hits } = annotating.hitTestOf('MGX');
    const [line] = lines;
    if (!line) return undefined;
    const y = (line.top + line.bottom) / 2;
    return [line.left - 20, line.left + 5, line.right - 5, line.right + 20].map((x) => hits(x, y));
  });
  expect(hits).toEqual([false, true, true, false]);
});

test('a name in a shadow root is hit, in each node that it spans', async ({ show }) => {
  const page = await show('<section></section>');
  const hits = await page.evaluate(() => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p style="font: 20px monospace">It was <b>Emma</b>nuel <i>Macron</i>.</p>';
    const { lines, hits } = annotating.hitTestOf('Emmanuel Macron');
    return lines.map((line) => hits((line.left + line.right) / 2, (line.top + line.bottom) / 2));
  });
  expect(hits.length).toBeGreaterThan(2);
  expect(hits).not.toContain(false);
});

/** Boxes in which a text does not lie as in a plain paragraph. */
const LAYOUTS: Readonly<Record<string, string>> = {
  'a zoomed box': '<p style="zoom: 1.7">It was Emmanuel Macron who came.</p>',
  'a turned and scaled box':
    '<p style="transform: rotate(20deg) scale(1.4); margin: 120px; inline-size: 400px">It was Emmanuel Macron who came.</p>',
  'the second of two columns':
    '<div style="columns: 2; block-size: 40px; column-fill: auto"><p style="margin: 0; line-height: 40px">One line. <br>It was Emmanuel Macron who came.</p></div>',
  'a box that is scrolled':
    '<div class="scrolled" style="overflow: auto; block-size: 60px; inline-size: 300px"><div style="block-size: 500px"></div><p>It was Emmanuel Macron.</p><div style="block-size: 500px"></div></div>',
  'a drop cap':
    '<style>.cap::first-letter { font-size: 3em; float: left }</style><p class="cap">Emmanuel Macron came.</p>',
  'capitals by style': '<p style="text-transform: uppercase">It was Emmanuel Macron who came.</p>',
  'a text from right to left': '<p dir="rtl" lang="ar">كان Emmanuel Macron هناك.</p>',
};

for (const [layout, body] of Object.entries(LAYOUTS)) {
  test(`a name in ${layout} is hit where its letters are`, async ({ show }) => {
    const page = await show(`<div style="font: 20px/2 monospace">${body}</div>`);
    const hits = await page.evaluate(() => {
      document.querySelector('.scrolled')?.scrollTo(0, 505);
      const { lines, hits } = annotating.hitTestOf('Emmanuel Macron');
      const middle = ({ left, right, top, bottom }: DOMRect) => hits((left + right) / 2, (top + bottom) / 2);
      return { lines: lines.map(middle), outside: hits(2, 2) };
    });
    expect(hits.lines.length).toBeGreaterThan(0);
    expect(hits).toEqual({ lines: hits.lines.map(() => true), outside: false });
  });
}
