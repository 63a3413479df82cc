/** What the page says that is opened once, after the first install. */
export interface WelcomeWords {
  title: string;
  lead: string;
  /** A small article to try it on: its headline and its text. */
  headline: string;
  article: string;
  tryIt: string;
  noPlace: string;
  /** How to read with it, to turn it off and to do without a mouse. */
  how: readonly string[];
  nothingLeaves: string;
  settings: string;
  dataset: string;
}

export const welcomeEn: WelcomeWords = {
  title: 'The gloss in the margin of the news',
  lead: 'Hashiya knows names and deals of the Gulf and Europe, and underlines them on the pages that you read, in Arabic, French and English.',
  headline: 'France and the Emirates agree on an AI campus',
  article:
    'On 6 February 2025 France and the United Arab Emirates signed a framework for cooperation in artificial intelligence, in the presence of Emmanuel Macron and Mohamed bin Zayed. It foresees an AI campus with a capacity of 1 GW, worth €30 billion to €50 billion. In May of that year MGX of Abu Dhabi, Bpifrance, Mistral AI and Nvidia announced a joint venture for it.',
  tryIt: 'Try it here: point at an underlined name, or touch it. A card opens with dated facts and their sources.',
  noPlace: 'The window is too small for cards: make it wider to try it.',
  how: [
    'Esc, or a move away, closes a card; its pin keeps it.',
    'The toolbar’s button tells what a page names, and turns Hashiya off: on a page, on a site, for an hour, or everywhere.',
    'Without a mouse: Alt+Shift+J and Alt+Shift+K go from name to name, Enter opens a card.',
  ],
  nothingLeaves:
    'Nothing leaves this computer: not what you read, not what you do. Hashiya makes no request over the network. This page is not opened again.',
  settings: 'Settings',
  dataset: 'Dataset',
};

export const welcomeFr: WelcomeWords = {
  title: 'La note en marge de l’actualité',
  lead: 'Hashiya connaît des noms et des accords du Golfe et de l’Europe, et les souligne dans les pages que vous lisez, en arabe, en français et en anglais.',
  headline: 'La France et les Émirats s’accordent sur un campus IA',
  article:
    'Le 6 février 2025, la France et les Émirats arabes unis ont signé un accord-cadre de coopération en intelligence artificielle, en présence d’Emmanuel Macron et de Mohammed ben Zayed. Il prévoit un campus IA d’une capacité de 1 GW, pour 30 à 50 milliards d’euros. En mai de la même année, MGX, d’Abou Dhabi, Bpifrance, Mistral AI et Nvidia ont annoncé une coentreprise à cette fin.',
  tryIt:
    'Essayez ici : pointez un nom souligné, ou touchez-le. Une fiche s’ouvre, avec des faits datés et leurs sources.',
  noPlace: 'La fenêtre est trop petite pour les fiches : élargissez-la pour essayer.',
  how: [
    'Échap, ou s’éloigner, ferme une fiche ; son épingle la garde.',
    'Le bouton de la barre d’outils dit ce qu’une page nomme, et arrête Hashiya : sur une page, sur un site, pour une heure ou partout.',
    'Sans souris : Alt+Maj+J et Alt+Maj+K vont de nom en nom, Entrée ouvre une fiche.',
  ],
  nothingLeaves:
    'Rien ne quitte cet ordinateur : ni ce que vous lisez, ni ce que vous faites. Hashiya ne fait aucune requête sur le réseau. Cette page ne s’ouvrira plus.',
  settings: 'Réglages',
  dataset: 'Données',
};

export const welcomeAr: WelcomeWords = {
  title: 'الحاشية في هامش الأخبار',
  lead: 'تعرف حاشية أسماء وصفقات من الخليج وأوروبا، وتضع تحتها خطًا في الصفحات التي تقرؤها بالعربية والفرنسية والإنجليزية.',
  headline: 'فرنسا والإمارات تتفقان على مجمع للذكاء الاصطناعي',
  article:
    'في 6 فبراير 2025 وقّعت فرنسا والإمارات العربية المتحدة إطار عمل للتعاون في مجال الذكاء الاصطناعي بحضور إيمانويل ماكرون ومحمد بن زايد. ويشمل مجمعًا للذكاء الاصطناعي بقدرة 1 غيغاواط، باستثمارات بين 30 و50 مليار يورو. وفي مايو من العام نفسه أعلنت إم جي إكس من أبوظبي وبي بي آي فرانس وميسترال للذكاء الاصطناعي وإنفيديا مشروعًا مشتركًا لأجله.',
  tryIt: 'جرّب هنا: أشر إلى اسم تحته خط أو المسه، فتُفتح بطاقة فيها وقائع مؤرخة ومصادرها.',
  noPlace: 'النافذة أصغر من أن تتسع للبطاقات: وسّعها لتجرّب.',
  how: [
    'مفتاح Esc أو الابتعاد يغلق البطاقة، ودبوسها يبقيها.',
    'زر شريط الأدوات يبيّن ما تذكره الصفحة، ويوقف حاشية: في صفحة أو في موقع أو لساعة أو في كل مكان.',
    'بلا فأرة: ينتقل Alt+Shift+J وAlt+Shift+K من اسم إلى اسم، ويفتح Enter البطاقة.',
  ],
  nothingLeaves:
    'لا شيء يغادر هذا الحاسوب: لا ما تقرأ ولا ما تفعل. لا تطلب حاشية شيئًا عبر الشبكة. ولن تُفتح هذه الصفحة مرة أخرى.',
  settings: 'الإعدادات',
  dataset: 'البيانات',
};
