import { EXPECTED } from '../articles/pages/expected.ts';
import { ALL_MARKED, choose, expect, marksOn, test } from './fixtures.ts';
import { press, says } from './on-dataset-page.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('the dataset page finds a name in any of the three languages and shows its facts', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html', 'a.row');
  const count = await page.$eval('a.row', (row) => row.closest('li')?.getAttribute('aria-setsize'));
  expect(Number(count)).toBeGreaterThan(35);
  for (const query of ['mubarak', 'KHALDOON', 'خَلدون']) {
    await page.$eval('search input', (input) => input.select());
    await page.type('search input', query);
    await page.waitForFunction(() => document.querySelectorAll('a.row').length === 1);
    expect(await page.$eval('a.row', (row) => row.getAttribute('href'))).toBe('#khaldoon-al-mubarak');
  }
  await page.click('a.row');
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Khaldoon Khalifa Al Mubarak');
  const links = await page.$$eval('.source a', (found) =>
    found.map(({ href, rel }) => `${new URL(href).protocol} ${rel}`),
  );
  expect(links.length).toBeGreaterThan(2);
  expect(new Set(links.map((link) => link.replace(/^http:/, 'https:')))).toEqual(
    new Set(['https: noopener noreferrer']),
  );
  await page.close();
});

test('the list says how keys select in it: told with its line, and seen while keys are used', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html', 'a.row');
  const isSeen = () => page.$eval('.rows-hint', (hint) => hint.checkVisibility());
  expect(await isSeen()).toBe(false);
  await page.focus('search input');
  await page.keyboard.press('ArrowDown');
  expect(await isSeen()).toBe(true);
  const told = () =>
    page.$eval('a.row[tabindex="0"]', (row) => {
      const id = row.getAttribute('aria-describedby') ?? '';
      return document.getElementById(id)?.textContent ?? '';
    });
  expect(await told()).toContain('Space selects');
  await page.keyboard.press(' ');
  await says(page, '.browse > [role=status]', '1 selected');
  await page.click('search input');
  expect(await isSeen()).toBe(false);
  for (const [language, words] of [
    ['fr', 'Espace sélectionne'],
    ['ar', 'مفتاح المسافة يحدّد'],
    ['en', 'Space selects'],
  ] as const) {
    await page.click(`.navigation .one-of [value=${language}]`);
    await expect.poll(told).toContain(words);
  }
  await page.close();
});

test('a hidden entity is no longer marked, and is again when restored', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const options = await hashiya.openExtensionPage('options.html#mgx', '.actions button');
  await options.click('.actions button');
  await page.bringToFront();
  const left = await marksOn(page, marks.length - 1);
  expect(left.map(({ text }) => text)).not.toContain('MGX');
  await options.bringToFront();
  await options.click('.actions button');
  await page.bringToFront();
  await marksOn(page, marks.length);
  await Promise.all([page.close(), options.close()]);
});

test('a name that was muted on a page is marked again from the dataset page', async ({ hashiya, site }) => {
  await choose(hashiya, { ...ALL_MARKED, muted: ['mgx@localhost', 'mgx@other.example'] });
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length - 1);
  const options = await hashiya.openExtensionPage('options.html#mgx', '.mutes button');
  expect(await options.$eval('.mutes p', (line) => line.textContent)).toMatch(/localhost.+other\.example/);
  await options.click('.mutes button');
  await options.waitForFunction(() => !document.querySelector('.mutes'));
  await page.bringToFront();
  await marksOn(page, marks.length);
  await Promise.all([page.close(), options.close()]);
});

test('the dataset page leads from an organisation to who leads it, and from their role back', async ({ hashiya }) => {
  const page = await hashiya.openExtensionPage('options.html#mgx', '.detail .facts a.chip');
  const leader = '.detail .facts a.chip[href="#khaldoon-al-mubarak"]';
  const row = await page.$eval(leader, (link) => link.closest('li')?.textContent);
  expect(row).toContain('Mar 2024');
  await page.click(leader);
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'Khaldoon Khalifa Al Mubarak');
  await page.click('.detail .facts a.chip[href="#mgx"]');
  await page.waitForFunction(() => document.querySelector('h2')?.textContent === 'MGX');
  await page.close();
});

test('two dataset pages show the same, whichever the change was made in', async ({ hashiya }) => {
  const [one, two] = [
    await hashiya.openExtensionPage('options.html#mgx', '.actions button'),
    await hashiya.openExtensionPage('options.html#mgx', '.actions button'),
  ];
  await one.bringToFront();
  await press(one, 'Hide on pages', '.actions');
  await two.bringToFront();
  await two.waitForFunction(() => document.querySelector('.kind')?.textContent?.includes('hidden'));
  await press(two, 'Show on pages again', '.actions');
  await one.bringToFront();
  await one.waitForFunction(() => !document.querySelector('.kind')?.textContent?.includes('hidden'));
  await Promise.all([one.close(), two.close()]);
});
