import { EXPECTED } from '../articles/pages/expected.ts';
import { expect, marksOn, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];
const ON_THIS_SITE = '.switches > [role=switch]:first-child';

test('the popup names the site of its page and turns Hashiya off there and only there', async ({ hashiya, site }) => {
  const other = await hashiya.newPage(`${site.origin.replace('localhost', '127.0.0.1')}/pages/en.html`);
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const popup = await hashiya.openExtensionPage('popup.html', ON_THIS_SITE, 'behind');
  expect(await popup.$eval('.site', ({ textContent }) => textContent)).toBe('localhost');
  const press = () => popup.$eval(ON_THIS_SITE, (element) => (element as HTMLElement).click());

  await marksOn(page, marks.length);
  await press();
  await marksOn(page, 0);
  await other.bringToFront();
  await marksOn(other, marks.length);

  await press();
  await page.bringToFront();
  await marksOn(page, marks.length);
  await Promise.all([page.close(), other.close(), popup.close()]);
});
