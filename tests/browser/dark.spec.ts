import { expect, test } from './card-fixtures.ts';

/** A page that is dark behind its paragraph, and one that is light, by each way in which pages say so. */
const PAGES: readonly [how: string, dark: string, light: string][] = [
  ['plain colours', '<style>body { background: #17181b }</style>', '<style>body { background: #fefefe }</style>'],
  [
    'a colour function',
    '<style>body { background: color(display-p3 0.1 0.1 0.12) }</style>',
    '<style>body { background: color(srgb 0.95 0.95 0.9) }</style>',
  ],
  [
    'mixed colours',
    '<style>body { background: color-mix(in oklab, black 85%, white) }</style>',
    '<style>body { background: color-mix(in srgb, black 10%, white) }</style>',
  ],
  [
    'OK colours',
    '<style>p { background: oklch(0.2 0.02 250) }</style>',
    '<style>p { background: oklab(0.97 0 0) }</style>',
  ],
  ['CIE colours', '<style>p { background: lab(12 2 -8) }</style>', '<style>p { background: lch(95 4 90) }</style>'],
  [
    'a gradient',
    '<style>body { background: linear-gradient(#101018, #202030) }</style>',
    '<style>body { background: linear-gradient(to right, #fff, #eee 40%) }</style>',
  ],
  [
    'what a veil lets through',
    '<style>body { background: #000 } p { background: rgb(255 255 255 / 0.1) }</style>',
    '<style>body { background: #fff } p { background: rgb(0 0 0 / 0.1) }</style>',
  ],
  ['the scheme', '<style>:root { color-scheme: dark }</style>', '<style>:root { color-scheme: light }</style>'],
  [
    'the only scheme',
    '<style>:root { color-scheme: only dark }</style>',
    '<style>:root { color-scheme: only light }</style>',
  ],
  ['the scheme in its head', '<meta name="color-scheme" content="dark">', '<meta name="color-scheme" content="light">'],
];

for (const [how, dark, light] of PAGES)
  test(`a card is dark where the page is, and light where it is not, said by ${how}`, async ({
    cardPage,
    cardScript,
  }) => {
    const seen: boolean[] = [];
    for (const head of [dark, light]) {
      await cardPage.setContent(`<!doctype html><head>${head}</head><body><p>MGX</p></body>`);
      await cardPage.addScriptTag({ content: cardScript });
      seen.push(await cardPage.evaluate(() => cards.wouldBeDark()));
    }
    expect(seen).toEqual([true, false]);
  });

test('a card follows the system where the page takes both schemes', async ({ cardPage, cardScript }) => {
  await cardPage.setContent('<style>:root { color-scheme: light dark }</style><p>MGX</p>');
  await cardPage.addScriptTag({ content: cardScript });
  const [isDark, isDarkSystem] = await cardPage.evaluate(() => [
    cards.wouldBeDark(),
    matchMedia('(prefers-color-scheme: dark)').matches,
  ]);
  expect(isDark).toBe(isDarkSystem);
});
