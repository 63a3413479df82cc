import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { LANGUAGES } from '../data/records/language.ts';
import { eventually } from '../tests/browsers/eventually.ts';
import { highlights } from '../tests/browsers/highlights.ts';
import { openedCard } from '../tests/browsers/opened-card.ts';
import { pointAt } from '../tests/browsers/point-at.ts';
import { speak } from '../tests/browsers/speak.ts';
import type { TestBrowser } from '../tests/browsers/test-browser.ts';

/** As wide as the popup is, and as tall as browsers let one be. */
const VIEWPORT = { width: 360, height: 600, deviceScaleFactor: 2 };

const listed = (popup: Page): Promise<unknown> =>
  eventually('the popup to list names', async () => ((await popup.$$('.line')).length > 3 ? true : undefined));

/** Takes pictures of the toolbar popup on a page into a folder, in each language, light and dark, and names each file that it has written. */
export async function* takePopup(browser: TestBrowser, address: string, folder: string): AsyncGenerator<string> {
  const page = await browser.newPage(address);
  const popup = await browser.openExtensionPage('popup.html', 'header [role=switch]', 'behind');
  await popup.bringToFront();
  await popup.setViewport(VIEWPORT);
  for (const language of LANGUAGES)
    for (const scheme of ['light', 'dark'] as const) {
      await browser.preferDark(popup, scheme === 'dark');
      await speak(popup, language);
      await listed(popup);
      const path: `${string}.png` = `${join(folder, `popup-${language}-${scheme}`)}.png`;
      await popup.screenshot({ path });
      yield path;
    }
  await Promise.all([page.close(), popup.close()]);
}

/** Takes pictures of the page of the first run, with a card that is open there. */
export async function* takeWelcome(browser: TestBrowser, folder: string): AsyncGenerator<string> {
  const page = await browser.openExtensionPage('welcome.html', 'article');
  await page.setViewport({ width: 900, height: 860, deviceScaleFactor: 2 });
  for (const language of LANGUAGES) {
    await speak(page, language);
    const mark = await eventually('MGX to be marked', async () =>
      (await highlights(page)).find(({ name }) => name === 'hashiya-organisation'),
    );
    await pointAt(page, mark.text);
    await openedCard(browser, page);
    const path: `${string}.png` = `${join(folder, `welcome-${language}`)}.png`;
    await page.screenshot({ path });
    yield path;
    await page.keyboard.press('Escape');
  }
  await page.close();
}
