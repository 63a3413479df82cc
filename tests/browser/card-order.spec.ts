import { LANGUAGES } from '../../data/records/language.ts';
import { readingOrder } from '../browsers/reading-order.ts';
import { expect, test } from './card-fixtures.ts';
import { ALL_IN_FULL } from './card-states.ts';

for (const language of LANGUAGES)
  test(`names, numbers and dates keep their own order in every card of the dataset, in ${language}`, async ({
    cardPage,
  }) => {
    const seen = { looked: 0, wrong: [] as string[] };
    for (const shown of ALL_IN_FULL) {
      await cardPage.evaluate((what, how) => cards.open(what, how), shown, { language, dark: false });
      const { looked, wrong } = await cardPage
        .evaluate(`(${readingOrder})(cards.root())`)
        .then((order) => order as ReturnType<typeof readingOrder>);
      seen.looked += looked;
      seen.wrong.push(...wrong);
    }
    expect(seen.wrong).toEqual([]);
    expect(seen.looked).toBeGreaterThan(200);
  });

test('a name that is turned round is noticed, in a text and in a date', async ({ cardPage }) => {
  const [shown] = ALL_IN_FULL;
  await cardPage.evaluate(
    (what) => cards.open(what, { language: 'ar', dark: false }),
    shown as (typeof ALL_IN_FULL)[0],
  );
  await cardPage.evaluate(() => {
    const turned = '<p><bdo dir="rtl">Bpifrance</bdo></p><time><bdo dir="ltr">6 فبراير 2025</bdo></time>';
    cards.root().querySelector('.line')?.insertAdjacentHTML('afterend', turned);
  });
  const { wrong } = (await cardPage.evaluate(`(${readingOrder})(cards.root())`)) as ReturnType<typeof readingOrder>;
  expect(wrong).toEqual(['Bpifrance', '6 فبراير 2025']);
});
