import { LANGUAGES } from '../../data/records/language.ts';
import { builtExtension } from '../browsers/built.ts';
import { eventually } from '../browsers/eventually.ts';
import { highlights } from '../browsers/highlights.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { pointAt } from '../browsers/point-at.ts';
import { speak } from '../browsers/speak.ts';
import { judge } from './axe.ts';
import { expect, openedCard, test } from './fixtures.ts';

test('the first install opens one page, and nothing else ever does', async ({ browserKind }) => {
  const browser = await openBrowser(browserKind, { extension: builtExtension(browserKind), keepsWelcome: true });
  try {
    const page = await browser.openExtensionPage('popup.html', 'header');
    const open = () =>
      page.evaluate(() =>
        (globalThis as unknown as { chrome: { extension: { getViews(of: object): Window[] } } }).chrome.extension
          .getViews({ type: 'tab' })
          .map(({ location }) => location.pathname)
          .filter((path) => path !== '/popup.html'),
      );
    await eventually('the page of the first run', async () => ((await open()).length > 0 ? true : undefined));
    expect(await open()).toEqual(['/welcome.html']);
    await browser.stopBackground();
    await browser.runCommand('toggle');
    expect(await open()).toEqual(['/welcome.html']);
  } finally {
    await browser.close();
  }
});

test('names of its article open cards, in the reader’s language', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('welcome.html', 'article');
  for (const language of LANGUAGES) {
    await speak(page, language);
    const mark = await eventually('MGX to be marked', async () =>
      (await highlights(page)).find(({ text, name }) => name === 'hashiya-organisation' && text !== ''),
    );
    await pointAt(page, mark.text);
    const card = await openedCard(hashiya, page);
    expect(await card.read((root) => root.querySelector('.card')?.getAttribute('lang'))).toBe(language);
    await page.keyboard.press('Escape');
  }
  await speak(page, 'en');
  await page.close();
});

for (const language of LANGUAGES)
  for (const scheme of ['light', 'dark'] as const)
    test(`axe finds nothing on the page of the first run, in ${language}, ${scheme}`, async ({ hashiya }) => {
      const page = await hashiya.openExtensionPage('welcome.html', 'article');
      await hashiya.preferDark(page, scheme === 'dark');
      await speak(page, language);
      const found = await judge(page);
      await speak(page, 'en');
      await hashiya.preferDark(page, false);
      expect(found).toEqual([]);
      await page.close();
    });
