import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { ALL_MARKED, choose, expect, marksOn, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('the popup turns Hashiya off everywhere and on again, and open pages follow', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]');
  const everywhere = '[role=switch]';
  await popup.click(everywhere);
  await expect
    .poll(() =>
      popup.$eval(
        everywhere,
        (element) => (element as HTMLInputElement).ariaChecked ?? String((element as HTMLInputElement).checked),
      ),
    )
    .toBe('false');
  await page.bringToFront();
  await marksOn(page, 0);
  await popup.bringToFront();
  await popup.click(everywhere);
  await page.bringToFront();
  await marksOn(page, marks.length);
  await Promise.all([page.close(), popup.close()]);
});

test('a site that the reader turned off is not marked, and others are', async ({ hashiya, site }) => {
  const store = (deny: string[]) => choose(hashiya, { ...ALL_MARKED, deny });
  await store(['*://localhost/*']);
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  const other = await hashiya.newPage(`${site.origin.replace('localhost', '127.0.0.1')}/pages/en.html`);
  await marksOn(other, marks.length);
  await marksOn(page, 0);
  await page.evaluate(() => {
    const frame = document.createElement('iframe');
    frame.srcdoc = '<p>MGX</p>';
    document.body.append(frame);
  });
  const inner = await page.waitForFrame((frame) => frame.url() === 'about:srcdoc');
  expect(await highlights(inner)).toEqual([]);
  await store([]);
  await page.bringToFront();
  await expect.poll(async () => (await highlights(inner)).length).toBe(1);
  await marksOn(page, marks.length);
  await Promise.all([page.close(), other.close()]);
});
