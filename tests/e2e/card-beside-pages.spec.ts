import type { ClosedShadow } from '../browsers/closed-shadow.ts';
import { highlights } from '../browsers/highlights.ts';
import { tally } from '../browsers/standing-ranges.ts';
import { boxOf, openOn, pin } from './card-on.ts';
import { CARD, closedCard } from './fixtures.ts';
import { expect, test } from './moving-fixtures.ts';

const NAMES = ['paper', 'paper-2', 'ink', 'ink-2', 'ink-3', 'line', 'edge', 'type', 'dot', 'focus', 'organisation'];
const COLOURS = NAMES.flatMap((name) => [`--${name}: red !important;`, `--gloss-${name}: red !important;`]).join(' ');
const SIZES = ['room', 'radius'].map((name) => `--gloss-${name}: 99px !important;`).join(' ');
const REGISTERED = NAMES.map(
  (name) => `@property --${name} { syntax: '<color>'; inherits: false; initial-value: red; }`,
).join(' ');

/** A page that has the card's own names for its own ends, and runs from right to left. */
const HOSTILE = `<style>
  ${REGISTERED}
  :root, ${CARD} { ${COLOURS} ${SIZES} direction: rtl !important }
</style>`;

/** What a page could change of a card: its colours and measures, and on which side things are. */
const lookOf = (card: ClosedShadow) =>
  card.read((root) => {
    const looks = ['.card', 'h2', '.kind', '.dot', '.why', '.sources', '.facts li', 'a', 'footer', 'button.chip'];
    const isLeft = (a: string, b: string) => {
      const [first, second] = [a, b].map((selector) => root.querySelector(selector)?.getBoundingClientRect());
      return first !== undefined && second !== undefined && first.right <= second.left;
    };
    const styles = looks.map((selector) => {
      const style = getComputedStyle(root.querySelector(selector) as Element);
      const { color, backgroundColor, borderColor, borderRadius, maxBlockSize, direction } = style;
      return { selector, color, backgroundColor, borderColor, borderRadius, maxBlockSize, direction };
    });
    return { styles, order: [isLeft('.kind .dot', '.speaks'), isLeft('.why', '.close'), isLeft('dt', 'dt + dd')] };
  });

test('a page whose own variables have the card’s names, and that runs from right to left, changes no card', async ({
  hashiya,
  show,
}) => {
  const looks = [];
  for (const style of ['', HOSTILE]) {
    const page = await show(`${style}<p style="margin-inline: 400px">MGX</p>`);
    await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
    looks.push(await lookOf(await openOn(hashiya, page, 'MGX')));
  }
  expect(looks[1]).toEqual(looks[0]);
  expect(looks[0]?.order).toEqual([true, true, true]);
  expect(JSON.stringify(looks)).not.toContain('rgb(255, 0, 0)');
});

/** What a page listens for to close its menus, or to take keys. */
const HEARD = [
  ...['pointermove', 'pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick', 'contextmenu'],
  ...['keydown', 'keypress', 'keyup', 'wheel', 'focusin', 'focusout'],
];

declare global {
  /** What the page has heard on its document. */
  var heardOnDocument: string[];
}

test('what is done in a card is not heard by the page, and what is done beside it is', async ({ hashiya, show }) => {
  const page = await show('<p>MGX</p><button>Fine</button><div style="block-size: 3000px"></div>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const card = await openOn(hashiya, page, 'MGX');
  const { x, y } = await boxOf(page);
  await page.mouse.move(x + 30, y + 30);
  await page.evaluate((types) => {
    globalThis.heardOnDocument = [];
    for (const type of types) document.addEventListener(type, () => heardOnDocument.push(type));
  }, HEARD);
  await card.read((root) => {
    const heard = root.ownerDocument.createElement('output');
    root.append(heard);
    root.addEventListener('keyup', (event) => heard.append((event as KeyboardEvent).key), true);
    root.addEventListener('wheel', () => heard.append('wheel'), true);
  });
  await page.mouse.click(x + 40, y + 60, { count: 2 });
  await page.mouse.click(x + 40, y + 60, { button: 'right' });
  await page.keyboard.press('a');
  await page.keyboard.press('Tab');
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.wheel({ deltaY: 60 });
  await expect.poll(() => card.read((root) => root.querySelector('output')?.textContent)).toBe('aTabwheel');
  expect(await page.evaluate(() => heardOnDocument)).toEqual([]);

  await page.keyboard.press('Escape');
  await closedCard(page);
  await page.evaluate(() => heardOnDocument.splice(0));
  await page.click('button', { count: 2 });
  await page.click('button', { button: 'right' });
  await page.keyboard.press('a');
  await page.keyboard.press('Tab');
  await page.mouse.move(x + 400, y + 400);
  await page.mouse.wheel({ deltaY: 60 });
  await expect.poll(() => page.evaluate(() => [...new Set(heardOnDocument)].sort())).toEqual(HEARD.toSorted());
});

/** A page that writes around every element and lets nobody select its text; and the same without. */
const AROUND = `<style>
  * { user-select: none !important }
  *::before, *::after { content: 'AD'; display: block; block-size: 40px }
</style>`;

test('a page that writes before and after all elements and lets nothing be selected does neither in a card', async ({
  hashiya,
  show,
}) => {
  const seen = [];
  for (const style of ['', AROUND]) {
    const page = await show(`${style}<p>MGX</p>`);
    await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
    const card = await openOn(hashiya, page, 'MGX');
    const { y, bottom } = await boxOf(page);
    const { selects, height } = (await card.read((root) => {
      const selects = getComputedStyle(root.host).userSelect;
      return { selects, height: root.querySelector('.card')?.getBoundingClientRect().height };
    })) ?? { height: 0 };
    expect(bottom - y).toBe(Math.round(height ?? 0));
    expect(selects).toBe('text');
    seen.push(bottom - y);
  }
  expect(seen[1]).toBe(seen[0]);
});

/** Names of typefaces that many machines have, and those of no single one. */
const FACES = ['Noto Sans', 'Noto Serif', 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Georgia', 'Segoe UI'];
const GENERIC = ['system-ui', 'ui-sans-serif', 'ui-serif', 'sans-serif', 'serif'];

test('a card uses no typeface of its page, whatever that is called', async ({ hashiya, show, choose }) => {
  const faces = [...FACES, ...GENERIC].map((name) => `@font-face { font-family: "${name}"; src: url(/face.woff2) }`);
  const page = await show(`<style>${faces.join(' ')}</style><p style="font-family: monospace">MGX</p>`);
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  const used = () => page.evaluate(() => [...document.fonts].filter(({ status }) => status !== 'unloaded').length);
  try {
    const card = await openOn(hashiya, page, 'MGX');
    for (const language of ['ar', 'fr', 'en']) {
      await card.click(`[data-act=speak][data-part=${language}]`);
      await expect.poll(() => card.attribute('[role=dialog]', 'lang')).toBe(language);
    }
    await page.evaluate(() => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))));
    expect(await used()).toBe(0);
    await page.evaluate(() => document.querySelector('p')?.style.setProperty('font-family', '"Noto Sans"'));
    await expect.poll(used).toBe(1);
  } finally {
    await choose({});
  }
});

for (const zoomed of ['html', 'body', 'p'])
  test(`where a page zooms its ${zoomed}, the card stands beside its name, in its own size and wholly on screen`, async ({
    hashiya,
    show,
  }) => {
    const page = await show(`<style>${zoomed} { zoom: 1.5 }</style><p style="margin: 60px">It was MGX that came.</p>`);
    await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
    const card = await openOn(hashiya, page, 'MGX');
    const [name] = (await highlights(page, 'hashiya-organisation'))[0]?.boxes ?? [];
    if (!name) throw new Error('MGX is not seen.');
    const { x, y, right, bottom } = await boxOf(page);
    expect(y - name.y - name.height).toBeGreaterThanOrEqual(0);
    expect(y - name.y - name.height).toBeLessThan(20);
    expect(Math.abs(x - name.x)).toBeLessThan(3);
    expect(right - x).toBe(372);
    expect(right).toBeLessThanOrEqual(await page.evaluate(() => innerWidth));
    expect(bottom).toBeLessThanOrEqual(await page.evaluate(() => innerHeight));
    // A press tells where the browser has really drawn it.
    await pin(card);
    expect(await boxOf(page)).toMatchObject({ x, y });
  });
