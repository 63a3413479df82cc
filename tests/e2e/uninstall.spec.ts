import { EXPECTED } from '../articles/pages/expected.ts';
import { builtExtension } from '../browsers/built.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { ALL_MARKED, choose, expect, marksOn, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('nothing is painted any more on open pages once Hashiya was uninstalled', async ({ browserKind, site }) => {
  const own = await openBrowser(browserKind, { extension: builtExtension(browserKind) });
  await choose(own, ALL_MARKED);
  const page = await own.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const options = await own.openExtensionPage('options.html', 'a.row');
  await options.evaluate(() => {
    const { chrome } = globalThis as unknown as { chrome: { management: { uninstallSelf(): void } } };
    // Later, so that the page still answers this call.
    setTimeout(() => chrome.management.uninstallSelf());
  });
  // Chromium takes the marks off when the reader next moves; Firefox takes the colours with the extension.
  const isPainted = () =>
    page.evaluate(
      () =>
        [...CSS.highlights.values()].some(({ size }) => size > 0) &&
        getComputedStyle(document.documentElement).getPropertyValue('--hashiya-person') !== '',
    );
  await expect
    .poll(async () => {
      await page.mouse.move(100 + Math.random() * 100, 100);
      return isPainted();
    })
    .toBe(false);
  await own.close();
});
