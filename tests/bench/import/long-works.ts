import type { Page } from 'puppeteer-core';

const PATIENCE = { timeout: 300_000, polling: 100 };
/** So long the page goes on with a work after it has told of it: it reads and sorts its list anew. */
const AFTER = 5000; // ms

/** The longest time for which a work blocks the page at one go, in ms. */
export interface Blocked {
  work: string;
  longestBlockMs: number;
}

const says = (page: Page, selector: string, text: string) =>
  page.waitForFunction(
    (where: string, wanted: string) => document.querySelector(where)?.textContent?.includes(wanted) === true,
    PATIENCE,
    selector,
    text,
  );

async function goTo(page: Page, hash: string, content: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await page.waitForSelector(content, PATIENCE);
}

async function clickFor(page: Page, button: string, told: string): Promise<void> {
  await page.waitForSelector(`${button}:enabled`, PATIENCE);
  await page.click(button);
  await says(page, '.outcome', told);
}

const UNDO = '.page-actions button:first-child';
const REDO = '.page-actions button:last-child';

async function hideAll(page: Page): Promise<void> {
  await goTo(page, '#/', 'a.row');
  await page.focus('a.row');
  await page.keyboard.down('Control');
  await page.keyboard.press('a');
  await page.keyboard.up('Control');
  await page.waitForSelector('.bulk-actions');
  await clickFor(page, '.bulk-actions button:first-child', 'Hid ');
}

async function search(page: Page): Promise<void> {
  await goTo(page, '#/', '.browse a.row');
  await page.type('.browse input:not([type=checkbox], [type=radio])', 'atlas 99999', { delay: 60 });
  await says(page, '.browse .count', '1 of');
}

const empty = (page: Page) =>
  page.$eval('.browse input:not([type=checkbox], [type=radio])', (field) => {
    (field as HTMLInputElement).value = '';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });

async function switchLanguage(page: Page): Promise<void> {
  for (const language of ['fr', 'en']) {
    await page.click(`.navigation .one-of [value=${language}]`);
    await page.waitForSelector(`html[lang=${language}]`, PATIENCE);
    await page.waitForSelector('.browse a.row', PATIENCE);
  }
}

async function exportAll(page: Page): Promise<void> {
  await goTo(page, '#/export', '.wish');
  await page.select('.wish label:nth-child(2) select', 'pack-gz');
  await page.click('.page-actions .primary');
  await says(page, '.page > [role=status]', 'handed');
}

/** In an order in which each can be done; the history page stays open for those after it. */
const WORKS: readonly (readonly [string, (page: Page) => Promise<void>])[] = [
  ['search', search],
  ['empty the search', empty],
  ['switch the language', switchLanguage],
  ['hide all', hideAll],
  ['open the history', (page) => goTo(page, '#/history', '.lines li')],
  ['undo that', (page) => clickFor(page, UNDO, 'Undone: Hid')],
  ['redo it', (page) => clickFor(page, REDO, 'Redone: Hid')],
  ['undo it again', (page) => clickFor(page, UNDO, 'Undone: Hid')],
  ['undo the import', (page) => clickFor(page, UNDO, 'Undone: Imported')],
  ['redo the import', (page) => clickFor(page, REDO, 'Redone: Imported')],
  ['export all', exportAll],
];

/** Does the works that are about all of the dataset, in a page into which the bench's script has been put and that has imported a pack. */
export async function measureWorks(page: Page): Promise<Blocked[]> {
  const blocked: Blocked[] = [];
  await page.bringToFront();
  for (const [work, run] of WORKS) {
    await page.evaluate('importBench.forgetBlocks()');
    await run(page);
    await new Promise((resolve) => setTimeout(resolve, AFTER));
    blocked.push({ work, longestBlockMs: (await page.evaluate('importBench.longestBlock()')) as number });
  }
  return blocked;
}
