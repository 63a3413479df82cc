import { eventually } from './eventually.ts';
import type { TestBrowser } from './test-browser.ts';

interface Extension {
  chrome: { extension: { getViews(of: { type: 'tab' }): Window[] } };
}

/** Closes the page that the first install opens; tests are of the pages that they open themselves. */
export async function closeWelcome(browser: TestBrowser): Promise<void> {
  const page = await browser.openExtensionPage('popup.html', 'header');
  await eventually('the page of the first run', () =>
    page.evaluate(() => {
      const views = (globalThis as unknown as Extension).chrome.extension.getViews({ type: 'tab' });
      const welcome = views.find(({ location }) => location.pathname === '/welcome.html');
      welcome?.close();
      return welcome ? true : undefined;
    }),
  );
  await page.close();
}
