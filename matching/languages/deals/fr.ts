/** French: verbs and nouns of deals, by which a sentence tells that one was made. */
export const DEAL_CUES = (
  'signer signe signent signé signée signés signées signature investir investit investissent investi investira investiront ' +
  'investissement investissements accord accords engager engage engagent engagé engagés engagement promettre promet promettent ' +
  'promis lancer lance lancent lancé lancée bâtir bâtit bâtiront construire construit construira conclure conclu conclue noué ' +
  'annoncer annonce annoncent annoncé annoncée annoncés dévoiler dévoilé financer finance financera financement mettre mettent ' +
  'mettraient injecter injecte injectera développer développe développera partenariat coentreprise fonder fondent protocole ' +
  'nouer noués nouée sceller scelle scellé scellée consacrer paraphé prévoit prévoient renforcer renforcent confirmé ' +
  'bâtira bâtirait bâtissent construirait construisent investirait investiraient signera signeront engagera engageront engagée engagées promise promises conclue dévoilée confirmée construite déployer déploie déploiera déploieront'
).split(' ');
/** By which a sum is what is put into a project. */
export const INVESTED = (
  'investir investit investissent investi investira investiront investissement investissements promis promettent mettre mettent ' +
  'mettraient coût coûts coûter coûtera coûterait dépense dépenses dépenser financer finance financera financement enveloppe ' +
  'montant budget tranche consacrer promet promettre engager engage engagent engagés injectera injecteront injecter injecte ' +
  'somme vaut valeur projet chiffré facture engagement engagé chèque total prix recevra'
).split(' ');
/** What makes a sum or a power that of something else than a project of data centres. */
export const OTHER_KINDS = (
  'commerce exporté exportations importations échanges pib pétrole gaz barils rafale rafales avions avion solaire éolien ' +
  'éolienne éoliennes nucléaire réacteur réacteurs hydrogène renouvelable renouvelables recettes bénéfice bénéfices affaires ' +
  'actifs marché valorisation valorisée actions dette déficit emprunt emprunts obligations ventes armes photovoltaïque ' +
  'patrimoine unesco gares nucléaires usine usines centrale epr entrepôts'
).split(' ');
/** How a sentence begins that brings someone in who was not named before: un groupe néerlandais prévoit … */
export const NEWCOMERS = ['un', 'une', 'deux', 'd’autres'];
/** … or by which it tells of several, with a verb behind. */
export const SEVERAL = ['certains', 'certaines', 'plusieurs', 'd’autres', 'quelques-uns', 'quelques-unes', 'beaucoup'];
/** Behind a figure of several. */
export const OF_SEVERAL = ['projets', 'campus', 'sites', 'centres', 'data'];
export const EACH = ['chacun', 'chacune'];
/** Behind one that is only explained. */
export const EXPLAINED = [
  "(?:c[’']est|soit) (?:à peu près |environ )?(?:autant|la puissance|la production|l[’']équivalent)",
  'équivaut',
  'correspond',
  'suffit',
];
export const FIRMS = (
  'groupe groupes société sociétés entreprise entreprises opérateur opérateurs promoteur consortium fonds banque banques ' +
  'start-up jeune pousse investisseur investisseurs énergéticien'
).split(' ');
/** Who only reports or reckons a figure. */
export const REPORTERS = (
  'quotidien agences tort erreur observateurs expert experts maires élus table hebdomadaire journal journaux radio blog lettre ' +
  'newsletter revue magazine presse cabinet bureau analyste analystes courtier étude rapport syndicat association élu ' +
  'estimations chaîne'
).split(' ');
/** What a power is, and what a figure of it says. */
export const MEASURES = 'puissance capacité raccordement atteindre atteindra faudrait faudra'.split(' ');
/** By which something more is told of. */
export const ANOTHER = ['aussi', 'également', 'autre', 'autres'];
/** By which places are offered to builders, or found for them. */
export const OFFERED = (
  'prêts identifié identifiés recense recensé recensés retenu retenus liste possibles propose proposés proposé propices terrain ' +
  'terrains foncier repéré repérés choisis sélectionnés disponibles fléchés'
).split(' ');
/** Of a first part … */
export const FIRST_TRANCHE = [
  'tranche',
  'phase',
  'première',
  'premier',
  'initial',
  'initiale',
  'initialement',
  'départ',
  'commencer',
  'débuter',
];
/** … or of the second place of a deal. */
export const SECOND_SITE = ['second', 'seconde', 'deuxième', 'nouveau', 'supplémentaire', 'supplémentaires'];
/** Before the name of a firm that is known. */
export const THE = ['[Ll]e', '[Ll]a', '[Ll]es', "[Ll][’']", '[Ss]on', '[Ss]a'];
/** In passing, between a name and its verb. */
export const ASIDES = [
  ...['par ailleurs', 'de son côté', 'de leur côté', 'pour sa part', 'pour leur part', 'quant à (?:lui|elle|eux)'],
  ...[
    'lui',
    'elle',
    'eux',
    'lui aussi',
    'elle aussi',
    'également',
    'désormais',
    'récemment',
    'enfin',
    'déjà',
    'en revanche',
  ],
];
/** Verbs whose subject is whose figure it is, with what may stand between. */
export const AUXILIARIES = [
  'a',
  'ont',
  'va',
  'vont',
  'veut',
  'veulent',
  's',
  'est',
  'doit',
  'aussi',
  'compte',
  'prévoit',
  'pourrait',
];
export const MONTHS = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
/** Words that tell French from English, where both are written in the same letters. */
export const COMMON = [
  'le',
  'la',
  'les',
  'des',
  'du',
  'de',
  'et',
  'un',
  'une',
  'en',
  'pour',
  'dans',
  'par',
  'au',
  'l',
  'd',
];
/** Small words that sentences begin with. */
export const FIRST_WORDS = 'il ils elle elles on ce cette ces son sa ses leur'.split(' ');
/** Words before a figure by which it is set against another. */
export const CONTRASTS = ['non', 'pas', 'plutôt'];
