/**
 * Arabic: letters written onto the next word. A clitic run is an optional conjunction (و ف), then an
 * optional preposition or particle (ب ل ك س); ل and the article ال contract to لل.
 */
export const CONJUNCTIONS = 'وف';
export const PARTICLES = 'بلكس';
export const LAM = 'ل';
/** What لل stands for, after the preposition: the article, folded. */
export const ARTICLE = 'ال';

/** Words that make a longer name of the one behind them: جامعة محمد بن زايد, مطار باريس. */
export const BEFORE_NAME = [
  'جامعة',
  'كلية',
  'معهد',
  'مدرسة',
  'مستشفى',
  'مطار',
  'ملعب',
  'استاد',
  'شارع',
  'جسر',
  'حديقة',
  'مسجد',
  'جامع',
  'كأس',
  'جائزة',
  'سباق',
  'بطولة',
  'مهرجان',
  'متحف',
  'لوفر',
  'سوربون',
  'إذاعة',
  'قناة',
  'صحيفة',
  'جريدة',
  'مؤسسة',
];
/** The same before a city: اتفاق باريس is the treaty, اتفاق الإمارات an accord of the country's. */
export const BEFORE_CITY = [
  'معرض',
  'بورصة',
  'سوق',
  'بنك',
  'مصرف',
  'اتفاق',
  'اتفاقية',
  'معاهدة',
  'بروتوكول',
  'أوبرا',
  'مؤتمر',
  'شركة',
  'غرفة',
  'هيئة',
  'دائرة',
  'نادي',
  'فورمولا',
];
/** The same before a person: the city of Abu Dhabi is Abu Dhabi, Mohamed bin Zayed City is no person. */
export const BEFORE_PERSON = [
  'بن',
  'ابن',
  'بنت',
  'أبو',
  'أم',
  'مدينة',
  'طريق',
  'مجمع',
  'مركز',
  'ميناء',
  'صندوق',
  'مبادرة',
];
/** Titles that stand between such a word and a person: شارع الشيخ محمد بن زايد. */
export const TITLES = ['الشيخ', 'الشيخة', 'سمو', 'الأمير', 'الملك'];

const DEFINITE = /^[وف]?(?:لل|[بك]?ال)/;
/** Words that only look definite: إلى, إلا, الآن, التي. */
const NO_NOUN = /^[وف]?(?:الي|الا|الان|التي|الذي|الذين)$/;
const FEMININE_NISBA = /^ال.*يه$/;

/** True if a folded country name may be an adjective: السعودية, الإماراتية. */
export const mayBeNisba = (name: string): boolean => FEMININE_NISBA.test(name);
/** True if a folded word is a definite noun, behind which such a name is an adjective: للقيادة السعودية. */
export const isDefinite = (word: string): boolean => DEFINITE.test(word) && !NO_NOUN.test(word);

/** Words before a description that deny that it is the one known: أي مجمع للذكاء الاصطناعي. */
export const DENYING = ['أي', 'غير'];
