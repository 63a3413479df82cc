import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../browsers/test-browser.ts';
import { expect, plain } from './fixtures.ts';

/** Presses the button or link of the dataset page that says a text; fails if there is none. */
export async function press(page: Page, text: string, within = 'body'): Promise<void> {
  await page.waitForFunction(
    (where, wanted) => {
      const all = document.querySelectorAll<HTMLElement>(`${where} button, ${where} a, ${where} label.button`);
      const found = [...all].find((element) => element.textContent?.trim() === wanted);
      found?.click();
      return found !== undefined;
    },
    {},
    within,
    text,
  );
}

/** Waits until an element says a text somewhere. */
export async function says(page: Page, selector: string, text: string): Promise<void> {
  await page.waitForFunction(
    (where, wanted) => [...document.querySelectorAll(where)].some((found) => found.textContent?.includes(wanted)),
    {},
    selector,
    text,
  );
}

/** Goes to another place of the dataset page, as a step of the browser's does. */
export const goTo = (page: Page, hash: string): Promise<void> =>
  page.evaluate((to) => {
    location.hash = to;
  }, hash);

/** Deletes the extension's database, as a browser does that runs short of disk. */
export const deleteDatabase = (page: Page): Promise<void> =>
  page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('hashiya');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );

/**
 * What the tab of the extension whose address ends so shows where `selector` finds it: texts, or what is in fields; then closes the tab, once it
 * shows `expected`. A driver does not see every tab that an extension opens, but its pages see each other.
 */
export async function openedTabShows(
  hashiya: TestBrowser,
  { hash, selector }: { hash: string; selector: string },
  expected: string,
): Promise<void> {
  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]', 'behind');
  const look = (close: boolean) =>
    popup.evaluate(
      (end, where, closes) => {
        const { chrome } = globalThis as unknown as { chrome: { extension: { getViews(of: object): Window[] } } };
        const views = chrome.extension.getViews({ type: 'tab' }).filter(({ location }) => location.hash === end);
        const shown = views.flatMap(({ document }) =>
          Array.from(
            document.querySelectorAll(where),
            (found) => (found as HTMLInputElement).value ?? found.textContent,
          ),
        );
        if (closes) for (const view of views) view.close();
        return shown;
      },
      hash,
      selector,
      close,
    );
  await expect
    .poll(async () => (await look(false)).map((text) => plain(text)), { timeout: 10_000 })
    .toContain(expected);
  await look(true);
  await popup.close();
}
