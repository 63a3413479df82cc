import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { expect, marksOn, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];
const ON_THIS_SITE = 'header [role=switch]';

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

const NAMES = '.names .name';

test('the popup lists what is marked in the page and in its frames, those too small for a card among them', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/small-frames.html`);
  await marksOn(page, 1);
  const inFrame = await page.waitForFrame((frame) => frame.url() === 'about:srcdoc');
  await expect.poll(async () => (await highlights(inFrame)).length).toBe(1);
  const popup = await hashiya.openExtensionPage('popup.html', ON_THIS_SITE, 'behind');
  await popup.bringToFront();
  await expect
    .poll(() => popup.$$eval(NAMES, (names) => names.map(({ textContent }) => textContent)))
    .toEqual(['Jean-Noël Barrot', 'MGX']);
  await Promise.all([page.close(), popup.close()]);
});

test('the popup lists nothing where Hashiya is off', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/frame.html`);
  await marksOn(page, 2);
  const popup = await hashiya.openExtensionPage('popup.html', ON_THIS_SITE, 'behind');
  await popup.bringToFront();
  const told = () => popup.$eval('.popup', ({ textContent }) => textContent);
  await expect.poll(told).toContain('Organisations');
  const press = () => popup.$eval(ON_THIS_SITE, (element) => (element as HTMLElement).click());
  await press();
  await expect.poll(told).not.toContain('Organisations');
  // Other tests read pages of this site in the same browser.
  await press();
  await expect.poll(told).toContain('Organisations');
  await Promise.all([page.close(), popup.close()]);
});

test('a key turns Hashiya off on the site in front, and on again', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await hashiya.runCommand('toggle');
  await marksOn(page, 0);
  await hashiya.runCommand('toggle');
  await marksOn(page, marks.length);
  await page.close();
});
