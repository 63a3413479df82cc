import { EXPECTED } from '../articles/pages/expected.ts';
import { ALL_MARKED, choose, marksOn, test } from './fixtures.ts';
import { openedTabShows } from './on-dataset-page.ts';

const MARKS = EXPECTED.find(({ page }) => page === 'en.html')?.marks.length ?? 0;

test('a selected name is looked up on the dataset page', async ({ hashiya, site }) => {
  const article = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await hashiya.clickMenu('lookUp', 'Élysée');
  const hash = '#?q=%C3%89lys%C3%A9e';
  await openedTabShows(hashiya, { hash, selector: '.search input, a.row .name' }, 'Élysée');
  await article.close();
});

test('a selected name is put into the editor of a new entry, in its language', async ({ hashiya, site }) => {
  const article = await hashiya.newPage(`${site.origin}/pages/ar.html`);
  await hashiya.clickMenu('add', 'صندوق زوربلات');
  const hash = `#+?text=${encodeURIComponent('صندوق زوربلات')}&lang=ar`;
  await openedTabShows(hashiya, { hash, selector: 'textarea[lang=ar]' }, 'صندوق زوربلات');
  await article.close();
});

test('a page that is marked on request only is marked by the browser’s menu', async ({ hashiya, site }) => {
  await choose(hashiya, { ...ALL_MARKED, density: 'request' });
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, 0);
  await hashiya.clickMenu('mark');
  await page.waitForFunction(() => CSS.highlights.size > 0);
  await choose(hashiya, ALL_MARKED);
  await page.bringToFront();
  await marksOn(page, MARKS);
  await page.close();
});
