import { EXPECTED } from '../articles/pages/expected.ts';
import { highlights } from '../browsers/highlights.ts';
import { closedCard, expect, marksOn, openedCard, test } from './fixtures.ts';

const [{ marks }] = EXPECTED as [(typeof EXPECTED)[number]];

test('commands step through the names, Enter opens the card, Esc closes it and gives the focus back', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const current = async () => (await highlights(page, 'hashiya-current')).map(({ text }) => text);
  await page.focus('a');

  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['AI campus']);
  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['Élysée']);
  await hashiya.runCommand('previous');
  await expect.poll(current).toEqual(['AI campus']);

  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  expect(await card.read((root) => root.activeElement?.getAttribute('role'))).toBe('dialog');
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('MGX');
  await expect.poll(current).toEqual(['AI campus']);

  await page.keyboard.press('Escape');
  await expect.poll(current).toEqual([]);
  await page.close();
});

test('a command opens the card of the name that is stepped to, or of the first', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const heading = async () =>
    (await openedCard(hashiya, page)).read((root) => root.querySelector('h2')?.textContent ?? '');
  await hashiya.runCommand('open');
  expect(await heading()).toContain('UAE–France AI campus');
  await page.keyboard.press('Escape');
  await closedCard(page);
  await hashiya.runCommand('next');
  await hashiya.runCommand('open');
  expect(await heading()).toContain('Élysée Palace');
  await page.close();
});

test('without a ring or a card, Enter and Esc belong to the page', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await page.evaluate(() => {
    document.addEventListener('keydown', ({ key, defaultPrevented }) => {
      document.title += ` ${key}:${defaultPrevented}`;
    });
  });
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.title()).toContain('Enter:false Escape:false');
  await page.close();
});

test('Enter is left to a field that the reader has gone to', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  await page.evaluate(() => {
    const form = document.createElement('form');
    form.innerHTML = '<input name="q" />';
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      document.title = 'submitted';
    });
    document.body.prepend(form);
  });
  await hashiya.runCommand('next');
  await expect.poll(async () => (await highlights(page, 'hashiya-current')).length).toBe(1);
  await page.click('input');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.title === 'submitted');
  expect(await page.$('hashiya-card')).toBeNull();
  await page.close();
});

test('a step shows the name itself, its card stays while the mouse moves, and Esc does not scroll back', async ({
  hashiya,
  site,
}) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await page.evaluate(() => {
    document.body.innerHTML = `<a href="#top">top</a><div>${'A quiet line.<br>'.repeat(300)}MGX spoke.<br>${'Another.<br>'.repeat(300)}</div>`;
  });
  await marksOn(page, 1);
  await page.focus('a');
  await hashiya.runCommand('next');
  const place = async () => (await highlights(page, 'hashiya-current'))[0]?.boxes[0]?.y ?? -1;
  await expect.poll(place).toBeGreaterThan(0);
  expect(await place()).toBeLessThan(await page.evaluate(() => innerHeight));
  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  await page.mouse.move(700, 40, { steps: 5 });
  await page.mouse.move(600, 60, { steps: 5 });
  expect(await card.read((root) => root.querySelector('h2')?.textContent)).toBe('MGX');
  const scrolled = await page.evaluate(() => scrollY);
  await page.keyboard.press('Escape');
  await closedCard(page);
  expect(await page.evaluate(() => scrollY)).toBe(scrolled);
  await page.close();
});

test('a step from an open card goes on, and Enter opens the next card', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, marks.length);
  const current = async () => (await highlights(page, 'hashiya-current')).map(({ text }) => text);
  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['AI campus']);
  await page.keyboard.press('Enter');
  await openedCard(hashiya, page);
  await hashiya.runCommand('next');
  await expect.poll(current).toEqual(['Élysée']);
  await closedCard(page);
  await page.keyboard.press('Enter');
  const card = await openedCard(hashiya, page);
  expect(await card.read((root) => root.querySelector('h2')?.textContent)).toBe('Élysée Palace');
  await page.close();
});
