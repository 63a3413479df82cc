import { EXPECTED } from '../articles/pages/expected.ts';
import { openBareBrowser } from '../browsers/bare-browser.ts';
import { builtExtension } from '../browsers/built.ts';
import { highlights } from '../browsers/highlights.ts';
import { underlines } from '../browsers/underlines.ts';
import { expect, marksOn, test } from './fixtures.ts';

const [{ page: file, marks }] = EXPECTED as [(typeof EXPECTED)[number]];
/** Nobody has chosen yet: neither countries and cities are marked, nor what was marked before. */
const AGAIN = ['France', 'Abu Dhabi', 'Al Mubarak', 'Macron'];
const FIRST = marks.map(([, text]) => text).filter((text) => !AGAIN.includes(text));

test('a tab opened before Hashiya is installed gets its marks without a reload', async ({ browserKind, site }) => {
  const browser = await openBareBrowser(browserKind);
  try {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/pages/${file}`);
    await page.evaluate(() => {
      document.title = 'The document of before';
    });
    expect(await highlights(page)).toEqual([]);
    await browser.installExtension(builtExtension(browserKind));
    // The page of the first run opens in front, and a page behind it is not read before it is looked at.
    await page.bringToFront();
    const found = await marksOn(page, FIRST.length);
    expect(found.map(({ text }) => text).sort()).toEqual(FIRST.toSorted());
    expect(await page.title()).toBe('The document of before');
    const [share] = await underlines(
      page,
      found.filter(({ text }) => text === 'MGX'),
    );
    expect(share, 'the style sheet came too').toBeGreaterThan(0.9);
  } finally {
    await browser.close();
  }
});
