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
  'ستاد',
  'ميدان',
  'دوار',
  'نفق',
  'برج',
  'أبراج',
  'فندق',
  'مطعم',
  'مقهى',
  'كازينو',
  'سينما',
  'مول',
  'صيدلية',
  'مكتبة',
  'أكاديمية',
  'طواف',
  'رالي',
  'ماراثون',
  'دوري',
  'سوبر',
  'سيرك',
  'تلفزيون',
  'راديو',
  'مجلة',
  'وسام',
  'دو',
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
  'يورونكست',
  'ميثاق',
  'صلح',
  'كومونة',
  'أولمبياد',
  'دورة',
  'منتدى',
  'أسبوع',
  'مجلس',
  'جهاز',
  'أوركسترا',
  'مرصد',
  'نوتردام',
];
/** The same before a country or a region, whose banks and airlines are named after it: بنك الإمارات. */
export const BEFORE_COUNTRY = ['بنك', 'مصرف', 'طيران', 'أولمبياد'];
/** Bodies that a place gives its name to only where their purpose follows: مركز الإمارات للدراسات, not مركز الإمارات. */
export const BODIES = [
  'مركز',
  'مجلس',
  'مجموعة',
  'منتدى',
  'ملتقى',
  'مؤتمر',
  'معرض',
  'أسبوع',
  'جمعية',
  'رابطة',
  'هيئة',
  'وكالة',
  'لجنة',
  'شركة',
  'صندوق',
  'مكتب',
  'منصة',
  'مختبر',
  'مرصد',
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
  'مبنى',
  'قاعة',
  'حي',
  'قرية',
  'ضاحية',
  'محمية',
  'سد',
  'مسابقة',
];
/** Families of the Gulf: a name that goes on with one is another man's, محمد بن زايد الفلاسي. */
export const AFTER_PERSON = [
  'الفلاسي المزروعي المنصوري الشامسي الكعبي النعيمي المهيري الرميثي القبيسي الهاملي الظاهري الكتبي',
  'السويدي العامري الزعابي الحمادي المرزوقي البلوشي الشحي الطنيجي النقبي الظنحاني اليماحي الحوسني',
  'الدرعي المسكري النيادي العفاري المحيربي الغفلي الراشدي المري الهاجري المهري الحبسي المعمري',
  'السعدي الحارثي القحطاني العتيبي الشمري المطيري الحربي الدوسري الغامدي الزهراني العنزي الشهراني',
  'السبيعي الخالدي العجمي الرشيدي',
].flatMap((line) => line.split(' '));
/** Behind a name, these make it a firm’s: الإمارات للطيران. */
export const AFTER_NAME = ['للطيران', 'للألمنيوم', 'للألومنيوم', 'للبترول', 'للاتصالات', 'للتأمين', 'للصرافة'];
/** Titles that stand between such a word and a person: شارع الشيخ محمد بن زايد. */
export const TITLES = ['الشيخ', 'الشيخة', 'سمو', 'الأمير', 'الملك'];

/** Words that stand before a surname and are no given name: قال بن زايد. */
export const NO_NAMES = [
  'قال قالت أكد أعلن أضاف أوضح أشار شدد بحث يبحث استقبل يستقبل التقى يلتقي هاتف يهاتف زار يزور وصل',
  'غادر دعا يدعو هنأ يهنئ ترأس شهد يشهد وقع يوقع أمر وجه شكر تلقى يتلقى مع إلى على عن من بين لدى أن',
  'إن لقاء كلمة زيارة رسالة اتصال حضور',
].flatMap((line) => line.split(' '));

const DEFINITE = /^[وف]?(?:لل|[بك]?ال)/;
/** Words that only look definite: إلى, إلا, الآن, التي. */
const NO_NOUN = /^[وف]?(?:الي|الا|الان|التي|الذي|الذين)$/;
const FEMININE_NISBA = /^ال.*يه$/;

/** True if a folded country name may be an adjective: السعودية, الإماراتية. */
export const mayBeNisba = (name: string): boolean => FEMININE_NISBA.test(name);
/** True if a folded word is a definite noun, behind which such a name is an adjective: للقيادة السعودية. */
export const isDefinite = (word: string): boolean => DEFINITE.test(word) && !NO_NOUN.test(word);

/** True if a folded word says what a body is for, by its first letters: للدراسات. */
export const isPurpose = (word: string): boolean => word.startsWith('لل');

/** Words before a description that deny that it is the one known: أي مجمع للذكاء الاصطناعي. */
export const DENYING = ['أي', 'غير'];
