import type { Page } from 'puppeteer-core';

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
