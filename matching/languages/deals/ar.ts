const words = (...lines: string[]): string[] => lines.flatMap((line) => line.split(' '));

/** Arabic: verbs and nouns of deals, by which a sentence tells that one was made; clitics are taken off before comparing. */
export const DEAL_CUES = words(
  'وقع وقعت وقعا وقعوا توقع يوقع توقيع التوقيع موقعة استثمار الاستثمار استثمارات الاستثمارات استثمارا يستثمر تستثمر ستستثمر سيستثمر',
  'اتفاق الاتفاق اتفاقا اتفاقية الاتفاقية اتفقت اتفقا اتفق إطار الإطار شراكة الشراكة أطلق أطلقت إطلاق تطلق أعلن أعلنت يعلن إعلان تعهد',
  'تعهدت تتعهد التزام التزمت يلتزم بناء تبني يبني ستبني إنشاء تنشئ إقامة تقيم مذكرة تفاهم أبرم أبرمت إبرام كشف كشفت تمويل تمول تطوير',
  'سيطوره تطور خطة مشروع المشروع ضخ تضخ ستضخ عقد تعزز تعززان تعزيز',
);
/** By which a sum is what is put into a project. */
export const INVESTED = words(
  'استثمار الاستثمار استثمارات الاستثمارات استثمارا يستثمر تستثمر ستستثمر قيمة قيمته قيمتها قيمتهما تكلفة كلفة تكلفته كلفته تمويل ضخ تضخ',
  'ستضخ تعهد تعهدت إنفاق ميزانية شريحة الشريحة دفعة مشروع المشروع خطة مبلغ استثماره استثماراته استثماراتها',
);
/** What makes a sum or a power that of something else than a project of data centres. */
export const OTHER_KINDS = words(
  'تجارة التجارة التجاري صادرات الصادرات واردات الواردات الناتج النفط نفط الغاز غاز برميل مقاتلة مقاتلات رافال طائرة طائرات شمسية',
  'الشمسية رياح الرياح نووية النووية نووي مفاعل مفاعلات الهيدروجين هيدروجين متجددة المتجددة إيرادات أرباح مبيعات أصول سوق السوق دين',
  'ديون قرض سندات مصنع مصانع محطة مزرعة مزارع أثريا أثرية اليونسكو للترميم السوقية عجز الاقتصاد نوويا',
);
/** Who only reports or reckons a figure. */
export const REPORTERS = words(
  'صحيفة الصحف وكالات خطأ بالخطأ مراقبون رؤساء مصرف سكان صحف جريدة إذاعة نشرة قناة مدونة محلل محللين خبير خبراء جمعية نقابة دراسة',
  'تقرير تقارير مكتب مسؤول تقديرات',
);
/** What a power is, and what a figure of it says. */
export const MEASURES = words(
  'قدرة القدرة قدرته قدرتها سعة سعته الطاقة المبلغ الكلفة التكلفة القيمة تبلغ بلغت يحتاج سيحتاج ستحتاج',
);
/** By which something more is told of. */
export const ANOTHER = words('أيضا كذلك أخرى آخر');
/** By which places are offered to builders, or found for them. */
export const OFFERED = words(
  'جاهزا جاهزة مجهزة حددت حدد اختارت عرضت المعروضة القائمة قائمة الأراضي أراض أراضي خصصت اعتمد اعتمدت ممكنة عرض تحديد اختيار رصدت مناسبا مناسبة متاحة',
);
/** Of a first part … */
export const FIRST_TRANCHE = words(
  'شريحة الشريحة مرحلة المرحلة دفعة الدفعة أولى الأولى أولي أولية الأولي الأولية أوليا مبدئي مبدئيا مبدئية بداية البداية',
);
/** … or of the second place of a deal. */
export const SECOND_SITE = words('ثان ثاني الثاني ثانيا ثانية الثانية جديد الجديد إضافي الإضافي إضافية');
/** The names of the months: those of the Gulf, the Levant and the Maghreb. */
export const MONTHS = [
  ['يناير', 'كانون الثاني', 'جانفي'],
  ['فبراير', 'شباط', 'فيفري'],
  ['مارس', 'آذار'],
  ['أبريل', 'نيسان', 'أفريل', 'إبريل'],
  ['مايو', 'أيار', 'ماي'],
  ['يونيو', 'حزيران', 'جوان', 'يونيه'],
  ['يوليو', 'تموز', 'جويلية', 'يوليه'],
  ['أغسطس', 'آب', 'أوت'],
  ['سبتمبر', 'أيلول'],
  ['أكتوبر', 'تشرين الأول'],
  ['نوفمبر', 'تشرين الثاني'],
  ['ديسمبر', 'كانون الأول'],
];
/** How a sentence begins that tells of several, and what stands behind a figure of theirs. */
export const SEVERAL = ['وبعضها', 'بعضها', 'و?عدة مشاريع', 'و?بعض المشاريع', 'و?بعض المجمعات'];
export const EACH = ['لكل منها', 'لكل منهما', 'لكل واحد'];
/** Behind one that is only explained. */
export const EXPLAINED = ['(?:أي ما )?[يت]عادل', '[يت]كفي'];
/** Words before a figure by which it is set against another. */
export const CONTRASTS = ['لا', 'ليس', 'وليس', 'وليست', 'بدلا', 'بدل'];
