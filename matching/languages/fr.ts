/** French: words that make a longer name of the one behind them (Université de Paris), a link between. */
export const BEFORE_NAME = [
  'université',
  'universités',
  'lycée',
  'collège',
  'hôpital',
  'aéroport',
  'stade',
  'rue',
  'avenue',
  'boulevard',
  'musée',
  'louvre',
  'sorbonne',
  'théâtre',
];
/** The same before a city: the accord de Paris is the treaty, the accord de la France is not. */
export const BEFORE_CITY = [
  'accord',
  'accords',
  'traité',
  'conférence',
  'protocole',
  'bourse',
  'banque',
  'opéra',
  'marathon',
  'foire',
  'prix',
  'cop',
  'philharmonie',
  'orchestre',
  'conservatoire',
  'observatoire',
  'mosquée',
  'monnaie',
];
/** Behind a city’s name with a capital, these make it a body’s: Paris Musées. */
export const AFTER_CITY =
  'Première Musées Habitat Bibliothèques Aéroport Métropole Plages Tourisme Événements Presse'.split(' ');
/** The same behind any name: France Travail. */
export const AFTER_NAME =
  'Travail Stratégie Télévisions Compétences Universités Assureurs Brevets Bénévolat Générosités Renouvelables'.split(
    ' ',
  );
/** The same before a person. */
export const BEFORE_PERSON = (
  'ben bin ibn bint abou fondation centre loi lois réforme ordonnance ordonnances prime primes bus cars ' +
  'autocar autocars maillot maillots survêtement survêtements équipementier joggings ' +
  'satellite autoroute pont mosquée échangeur tunnel parc gare hippodrome'
).split(' ');
/** The same before a palace: the traité de l’Élysée was signed there. */
export const BEFORE_SITE = ['traité', 'traités', 'accord', 'accords', 'pacte', 'déclaration'];
/** Before such an accord, these make it a consent: avec l’accord de l’Élysée. */
export const CONSENTING = (
  'avec sans après sous faute obtenir obtenu obtient reçu donné donne attend attendre attendait demander ' + 'demandé'
).split(' ');
/** What is said to people, not to palaces. */
export const COURTESY = ['M', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Me', 'Dr', 'Pr'];
/** Verbs whose subject follows: with no article, it is someone’s given name (raconte Élysée). */
export const SPEAKING =
  'dit raconte confie explique témoigne sourit soupire souffle lance répond poursuit ajoute assure souvient'.split(' ');
/** Before an acronym, these make it a common noun: une AFP, les AFP. */
export const BEFORE_COMMON_NOUN =
  'un une des les aux ces cette plusieurs quelques chaque mon ton votre vos deux trois quatre'.split(' ');
/** Before an acronym, links passed over, these make it a gene or a substance. */
export const SCIENCE_BEFORE =
  'gène gènes protéine protéines mutation mutations délétion expression dosage taux locus'.split(' ');
/** Behind an acronym with a capital, these make it another firm. */
export const AFTER_ACRONYM = (
  'Habitat Assurances Assurance Immobilier Patrimoine Gestion Conseil Courtage Distribution Bâtiment ' +
  'Transports Énergie'
).split(' ');
/** What stands between an acronym and what it is short for: AFP, ou alpha-fœtoprotéine. */
export const SHORT_FOR = ['ou', 'soit', 'sigle de', 'acronyme de', 'abréviation de', 'c’est-à-dire', 'dit', 'dite'];
/** Small words within the name of a body. */
export const JOINING = ['de', 'd', 'du', 'des', 'l', 'la', 'le', 'les', 'et', 'pour'];
/** Titles that stand between such a word and a person. */
export const TITLES = ['cheikh', 'cheik'];
/** Words with a capital before a bare surname that are no given name: ministre Barrot is Barrot. */
export const NO_GIVEN_NAMES = (
  'M MM Mr Mme Monsieur Messieurs Madame Maître Me Dr Docteur Pr Professeur Président Ministre Ministres ' +
  'Secrétaire Excellence Altesse Cheikh Émir Prince Directeur Général Gouvernement État Étrangères Finances ' +
  'Économie Bercy Paris Quai Élysée Matignon Camp Couple Clan Team Tandem Duo Ère Face Lundi Mardi Mercredi ' +
  'Jeudi Vendredi Samedi Dimanche'
).split(' ');
/** Given names that begin sentences, too, where a capital tells nothing. */
export const GIVEN_NAMES = (
  'Alain André Anne Antoine Bernard Brigitte Bruno Camille Catherine Cécile Charles Christian Christine ' +
  'Christophe Claire Claude Daniel David Denis Didier Dominique Élise François Françoise Georges Gérard ' +
  'Gilles Guillaume Guy Hélène Henri Hervé Hugo Isabelle Jacques Jean Jeanne Jérôme Julie Julien Laurence ' +
  'Laurent Louis Luc Lucie Marc Marie Martine Mathieu Maurice Maxime Michel Nathalie Nicolas Olivier Pascal ' +
  'Patrick Paul Philippe Pierre Raymond René Robert Roger Sophie Stéphane Sylvie Thierry Thomas Vincent ' +
  'Xavier Yves'
).split(' ');
/** What may stand between such a word and the name, apostrophes folded to spaces. */
export const LINKS = ['de', 'd', 'du', 'des', 'l', 'of'];
/** Words before a description that deny that it is the one known: aucun campus d’IA. */
export const DENYING = ['aucun', 'aucune', 'autre', 'autres', 'nul', 'quel', 'quelconque'];
/** No given name follows these. */
export const ARTICLES = ['l', 'la', 'le', 'les', 'au', 'aux', 'du'];
