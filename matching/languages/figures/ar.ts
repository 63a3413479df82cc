import type { FigureWords } from '../../figures/words.ts';

/** The units of power, as papers of the Gulf, the Levant and the Maghreb write them. */
const watts = (prefix: string): string[] =>
  ['واط', 'وات', 'وط', 'واطات', 'واتات', 'واطا', 'واتا'].flatMap((watt) => [prefix + watt, `${prefix} ${watt}`]);
const GIGA = ['غيغا', 'جيجا', 'جيغا', 'قيقا', 'كيكا'];
const MEGA = ['ميغا', 'ميجا', 'ميقا'];

const TENS: Record<string, number> = { عشر: 20, ثلاث: 30, أربع: 40, خمس: 50, ست: 60, سبع: 70, ثمان: 80, تسع: 90 };
const tens = Object.fromEntries(
  Object.entries(TENS).flatMap(([stem, value]) => [
    [`${stem}ون`, value],
    [`${stem}ين`, value],
  ]),
);

/** Both cases of a dual, and the form that it has before its unit: ملياران، مليارين، ملياري. */
const dualsOf = (stem: string, ten: number, of: 'GW' | 'magnitude') =>
  ['ان', 'ين', 'ا', 'ي'].map((ending) => [stem + ending, { ten, of }] as const);

/** Arabic figures: بين 30 و50 مليار يورو، غيغاواط واحد، ١٫٤ جيجاوات. */
export const FIGURES: FigureWords = {
  magnitudes: {
    3: ['ألف', 'آلاف', 'ألفا'],
    6: ['مليون', 'ملايين', 'مليونا', 'مليوني', 'ملايين من'],
    9: ['مليار', 'مليارات', 'مليارا', 'بليون', 'بلايين', 'مليارات من'],
    12: ['تريليون', 'تريليونات', 'ترليون', 'تريليونا'],
  },
  currencies: {
    EUR: ['يورو', 'أورو'],
    USD: ['دولار', 'دولارا', 'دولارات', 'دولار أمريكي', 'دولار أميركي'],
    GBP: ['جنيه إسترليني', 'جنيه استرليني'],
    SAR: ['ريال', 'ريالا', 'ريالات', 'ريال سعودي'],
    AED: ['درهم', 'درهما', 'دراهم', 'درهم إماراتي'],
  },
  powers: {
    [-6]: watts('كيلو'),
    [-3]: MEGA.flatMap(watts),
    0: GIGA.flatMap(watts),
    3: watts('تيرا'),
  },
  hectares: ['هكتار', 'هكتارا', 'هكتارات'],
  sites: ['موقع', 'موقعا', 'مواقع'],
  percent: ['في المئة', 'في المائة', 'بالمئة', 'بالمائة', 'بالمية'],
  links: ['من'],
  numerals: {
    واحد: 1,
    واحدة: 1,
    اثنين: 2,
    اثنان: 2,
    ثلاث: 3,
    ثلاثة: 3,
    أربع: 4,
    أربعة: 4,
    خمس: 5,
    خمسة: 5,
    ست: 6,
    ستة: 6,
    سبع: 7,
    سبعة: 7,
    ثماني: 8,
    ثمانية: 8,
    تسع: 9,
    تسعة: 9,
    عشر: 10,
    عشرة: 10,
    ...tens,
    مئة: 100,
    مائة: 100,
    نصف: 0.5,
  },
  numeralLinks: [' و'],
  duals: Object.fromEntries([
    ...dualsOf('مليار', 9, 'magnitude'),
    ...dualsOf('مليون', 6, 'magnitude'),
    ...GIGA.flatMap((giga) => [...dualsOf(`${giga}واط`, 0, 'GW'), ...dualsOf(`${giga}وات`, 0, 'GW')]),
    ...MEGA.flatMap((mega) => [...dualsOf(`${mega}واط`, -3, 'GW'), ...dualsOf(`${mega}وات`, -3, 'GW')]),
  ]),
  singulars: ['مليار', 'مليون', 'بليون', 'تريليون'],
  unitBeforeOne: ['واحد', 'واحدا'],
  beforeSingle: ['بقدرة', 'بسعة', 'بطاقة', 'قدرته', 'قدرتها', 'سعته', 'سعتها', 'طاقته', 'طاقتها'],
  ranges: [
    ['ما بين', 'و'],
    ['بين', 'و'],
    ['من', 'إلى'],
  ],
  rangeLinks: ['إلى', 'حتى'],
  changes: 'ارتفع ارتفعت ترتفع يرتفع رفع ترفع سترفع زاد زادت زيادة تزيد انتقل انتقلت قفز قفزت توسيع'.split(' '),
  most: ['ما يصل إلى', 'تصل إلى', 'يصل إلى', 'حتى', 'لغاية', 'بحد أقصى', 'لا تتجاوز', 'لا يتجاوز', 'تصل'],
  least: ['أكثر من', 'ما لا يقل عن', 'لا يقل عن', 'لا تقل عن', 'على الأقل', 'نحو أكثر من'],
  bounds: ['ما يصل إلى'],
  boundVerbs: [],
};
