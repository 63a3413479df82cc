/** French sentences that tell of deals, in the notation of `en.ts`. */
export const FRENCH = [
  'Les Émirats vont investir de [30 à 50 milliards d’euros](campus#investment=2025-02-06) dans un centre de données géant en France.',
  'Les Emirats arabes unis s’engagent à financer un [campus IA](campus) d’[un gigawatt](campus#capacity=2025-02-06), pour [30 à 50 Md€](campus#investment=2025-02-06), selon l’Élysée.',
  'Le projet [Campus IA](campus) de Fouju, d’une puissance de [1,4 GW](campus#capacity=2025-05-19), mobilise [8,5 milliards d’euros](campus#investment=2025-05-19) pour sa première phase.',
  'MGX et Bpifrance injecteront [10 milliards d’euros](campus#investment=2025-09-11) dans la première tranche du [campus de Fouju](campus).',
  'Le site de Fouju s’étend sur [87 hectares](campus#site-area=2025-12-10).',
  'À Fouju, le raccordement atteindra 240 MW, puis 700 MW, puis [1 400 MW](campus#capacity=2025-05-19).',
  'La France a identifié [35 sites](sites#count=2025-02-06) prêts à accueillir des data centers.',
  'Bercy recense [63 sites](sites#count=2026-02-03) pour des centres de données, dont [26 sites](sites#secured=2026-01-30) déjà pris.',
  // Deux phrases voisines.
  'MGX et Mistral bâtiront un [campus d’intelligence artificielle](campus) près de Paris. Il vise [1,4 gigawatt](campus#capacity=2025-05-19).',
  'L’Élysée et Abou Dhabi annoncent un centre de données.\nLa dépense se situe [entre 30 et 50 milliards d’euros](campus#investment=2025-02-06).',
  'Pour ce [campus IA](campus), la France peut compter sur MGX. La première tranche vaut [8,5 milliards d’euros](campus#investment=2025-05-19).',
  // Autrement que le dossier ne le dit.
  'La France et les Émirats préparent un [campus IA](campus) de [2 GW](campus#capacity=null).',
  'Le [campus IA](campus) de Fouju coûterait [50 milliards de dollars](campus#investment=null), selon un journal.',
  // Par les parties, l’acte et la date.
  'Paris et Abou Dhabi ont signé le 6 février un [accord sur l’IA](framework).',
  'C’est ce que prévoit l’[accord de partenariat](framework) signé le 6 février 2025 entre la France et les Émirats.',
  'En avril 2025, l’Arabie saoudite et la France ont signé des [accords de santé](health) à Paris.',
  'La France et les Émirats ont noué un [partenariat stratégique](energy) à Paris en juillet 2022.',
  // D’autres accords, d’autres projets, d’autres chiffres.
  'La France et les Émirats ont signé un partenariat sur l’IA en mai 2024.',
  'Les présidents saluent le partenariat stratégique entre la France et les Émirats, dans l’énergie et l’IA.',
  'La France et l’Inde ont signé à Paris un partenariat sur l’IA, les Émirats étant là.',
  'Le canadien Brookfield promet 20 milliards d’euros en France d’ici 2030.',
  'Brookfield investira 50 milliards d’euros dans l’IA en France, après les Émirats.',
  'Fluidstack prévoit un supercalculateur d’un gigawatt en France pour 10 milliards d’euros.',
  'Nebius construira un gigawatt de centres de données en France, après les Émirats.',
  'Les échanges entre la France et les Émirats ont atteint 8,5 milliards d’euros.',
  'Le parc éolien de TotalEnergies aux Émirats atteindra 1 GW.',
  'Les Émirats ont acheté 80 Rafale à la France pour 17 milliards d’euros.',
  'Les entreprises promettent 109 milliards d’euros à la France.',
  'La France compte 35 sites classés.',
  'Le tunnel a coûté de 30 à 50 milliards d’euros.',
  'La centrale de 1 GW tourne depuis mai.',
  'Les Émirats et la France ont convenu d’un [campus IA](campus) d’[un gigawatt](campus#capacity=2025-02-06). Un groupe néerlandais prévoit une centrale de 1 GW à Rotterdam.',
];
