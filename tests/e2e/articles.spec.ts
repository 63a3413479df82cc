import { LONGEST_TEXT } from '../../messaging/contract.ts';
import { EXPECTED } from '../articles/pages/expected.ts';
import { pointAt } from '../browsers/point-at.ts';
import { closedCard, expect, marksOn, openedCard, plain, test } from './fixtures.ts';

for (const { page: file, language, marks, card } of EXPECTED) {
  test(`${file}: names are marked, the card tells sourced facts, and the page stays as it was`, async ({
    hashiya,
    site,
  }) => {
    const page = await hashiya.newPage(`${site.origin}/pages/${file}`);
    const found = await marksOn(page, marks.length);
    const byText = (a: readonly string[], b: readonly string[]) => a.join().localeCompare(b.join());
    expect(found.map(({ name, text }) => [name.replace('hashiya-', ''), text]).sort(byText)).toEqual(
      marks.map((mark) => [...mark]).sort(byText),
    );
    const html = () => page.evaluate(() => document.documentElement.outerHTML);
    const before = await html();

    await pointAt(page, card.of);
    const shown = await openedCard(hashiya, page);
    const text = plain(await shown.text());
    for (const words of card.says) expect(text).toContain(plain(words));
    expect(await shown.attribute('[role=dialog]', 'lang')).toBe(language);
    expect(await shown.attribute('[role=dialog]', 'dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
    const links = await shown.read((root) =>
      [...root.querySelectorAll('a')].map(({ href, rel, target }) => ({ web: /^https?:/.test(href), rel, target })),
    );
    expect(links?.length).toBeGreaterThan(2);
    for (const link of links ?? []) expect(link).toEqual({ web: true, rel: 'noopener noreferrer', target: '_blank' });

    await page.mouse.move(2, 2);
    await closedCard(page);
    expect(await html()).toBe(before);
    await page.close();
  });
}

test('a page written by a script later is marked too, and a removed name is not', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/fr.html`);
  const expected = EXPECTED.find(({ page: file }) => file === 'fr.html')?.marks.length ?? 0;
  await marksOn(page, expected);
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.textContent = 'Une dépêche de l’Agence France-Presse, puis une autre sur MGX.';
    document.body.append(line);
  });
  await marksOn(page, expected + 2);
  await page.evaluate(() => document.querySelector('h1')?.remove());
  await marksOn(page, expected + 1);
  await page.close();
});

test('the page cannot reach into the card, and its style does not change it', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/en.html`);
  await marksOn(page, EXPECTED[0]?.marks.length ?? 0);
  await page.addStyleTag({
    content: '* { font-size: 60px !important; color: red !important } hashiya-card { position: static }',
  });
  await pointAt(page, 'MGX');
  const card = await openedCard(hashiya, page);
  expect(await page.evaluate(() => document.querySelector('hashiya-card')?.shadowRoot)).toBeNull();
  expect(await card.read((root) => getComputedStyle(root.querySelector('h2') as Element).fontSize)).toBe('20px');
  await page.close();
});

test('a document of several pieces is marked by what stands anywhere in it', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/ar.html`);
  await page.evaluate((least) => {
    const line = (text: string) => {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      return paragraph;
    };
    const filler = 'Nothing of note happened on that day, and the next one was quieter still. '.repeat(10);
    const fillers = Array.from({ length: Math.ceil((least * 3) / filler.length) }, () => line(filler));
    document.body.replaceChildren(
      line('Jean-Noël Barrot spoke.'),
      ...fillers,
      line('Barrot left. Vision 2030, in Riyadh.'),
    );
  }, LONGEST_TEXT);
  const found = await marksOn(page, 3);
  expect(found.map(({ text }) => text)).toEqual(['Jean-Noël Barrot', 'Barrot', 'Vision 2030']);
  await page.close();
});
