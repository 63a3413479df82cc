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
const HEARD = ['click', 'pointerdown', 'mousedown', 'mouseup', 'keydown', 'keyup', 'wheel', 'focusin'];

declare global {
  /** What the page has heard on its document. */
  var heardOnDocument: string[];
}

test('what is done in a card is not heard by the page, and what is done beside it is', async ({ hashiya, show }) => {
  const page = await show('<p>MGX</p><button>Fine</button><div style="block-size: 3000px"></div>');
  await expect.poll(() => tally(page)).toEqual({ MGX: 1 });
  await page.evaluate((types) => {
    globalThis.heardOnDocument = [];
    for (const type of types) document.addEventListener(type, () => heardOnDocument.push(type));
  }, HEARD);
  const card = await openOn(hashiya, page, 'MGX');
  await card.read((root) => {
    const heard = root.ownerDocument.createElement('output');
    root.append(heard);
    root.addEventListener('keyup', (event) => heard.append((event as KeyboardEvent).key), true);
    root.addEventListener('wheel', () => heard.append('wheel'), true);
  });
  await card.click('h2');
  await page.keyboard.press('Tab');
  const { x, y } = await boxOf(page);
  await page.mouse.move(x + 60, y + 60);
  await page.mouse.wheel({ deltaY: 60 });
  await expect.poll(() => card.read((root) => root.querySelector('output')?.textContent)).toBe('Tabwheel');
  expect(await page.evaluate(() => heardOnDocument)).toEqual([]);

  await page.keyboard.press('Escape');
  await closedCard(page);
  await page.evaluate(() => heardOnDocument.splice(0));
  await page.click('button');
  await page.keyboard.press('Tab');
  await page.mouse.move(x + 400, y + 400);
  await page.mouse.wheel({ deltaY: 60 });
  await expect.poll(() => page.evaluate(() => [...new Set(heardOnDocument)].sort())).toEqual(HEARD.toSorted());
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
