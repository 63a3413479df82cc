/** English: verbs and nouns of deals, by which a sentence tells that one was made. */
export const DEAL_CUES = (
  'sign signs signed signing invest invests invested investing investment investments pledge pledges pledged pledging agree ' +
  'agrees agreed agreement launch launches launched launching build builds built building promise promises promised commit ' +
  'commits committed commitment announce announces announced announcing unveil unveils unveiled plan plans planned deal ' +
  'pact accord partnership partner partners memorandum fund funds funding finance finances financed put puts spend spends ' +
  'seal seals sealed strike struck ink inked develop develops developed concluded conclude formed forms strengthen strengthens confirmed'
).split(' ');
/** By which a sum is what is put into a project. */
export const INVESTED = (
  'invest invests invested investing investment investments spend spends spending cost costs worth put puts pledge pledges ' +
  'pledged commit commits committed commitment promise promises promised funding finance financed financing sum money budget ' +
  'tranche price bill outlay project need needs cheque amount total receive'
).split(' ');
/** What makes a sum or a power that of something else than a project of data centres. */
export const OTHER_KINDS = (
  'trade exports exported imports export import gdp oil gas barrels jets jet rafale rafales aircraft solar wind nuclear reactor ' +
  'reactors hydrogen renewable renewables revenue revenues profit profits turnover assets market valuation valued shares debt ' +
  'deficit loan loans bond bonds sales arms grid hydropower photovoltaic vehicle capitalisation capitalization heritage unesco ' +
  'archaeological stations plant plants factory factories warehouses'
).split(' ');
/** Who only reports or reckons a figure. */
export const REPORTERS = (
  'newspaper newspapers paper agencies websites outlets wrongly mistakenly observers expert experts mayors reckons daily weekly ' +
  'magazine newsletter bulletin radio channel blog newswire website outlet press broker analyst analysts consultancy economist ' +
  'study report reports lobby association estimates'
).split(' ');
/** What a power is, and what a figure of it says. */
export const MEASURES = 'capacity power output load draw reach'.split(' ');
/** By which something more is told of. */
export const ANOTHER = ['also', 'another', 'other', 'likewise'];
/** By which places are offered to builders, or found for them. */
export const OFFERED = (
  'ready suitable identified identify picked listed lists list catalogue selected approved offered offers offer possible found ' +
  'proposed promised land plot picked earmarked designated fit available chosen'
).split(' ');
/** Of a first part … */
export const FIRST_TRANCHE = [
  'tranche',
  'phase',
  'first',
  'initial',
  'initially',
  'opening',
  'begin',
  'start',
  'instalment',
];
/** … or of the second place of a deal. */
export const SECOND_SITE = ['second', 'extra', 'additional', 'new'];
/** Verbs whose subject is whose figure it is, with what may stand between. */
export const AUXILIARIES = [
  'has',
  'have',
  'had',
  'will',
  'would',
  'is',
  'was',
  'to',
  'also',
  'plans',
  'wants',
  'could',
  'may',
  'recently',
];
/** Before the name of a firm that is known. */
export const THE = ['[Tt]he', '[Ii]ts', '[Tt]heir'];
/** In passing, between a name and its verb. */
export const ASIDES = ['meanwhile', 'for its part', 'in turn', 'separately', 'too', 'on the other hand', 'by contrast'];
/** How a sentence begins that brings someone in who was not named before: a Dutch firm plans … */
export const NEWCOMERS = ['a', 'an', 'another', 'one', 'two'];
/** … or by which it tells of several, with what may stand behind. */
export const SEVERAL = ['some', 'several', 'many', 'others', 'a few'];
export const OF_SEVERAL =
  'of will would can could may might are have exceed need want projects campuses sites centres centers data'.split(' ');
/** Behind a figure of several. */
export const EACH = ['each', 'apiece'];
/** Behind one that is only explained, as patterns. */
export const EXPLAINED = [
  'is (?:about |roughly |nearly )?(?:enough|the output|the power)',
  'equals',
  '(?:would|can|could) power',
];
export const FIRMS = (
  'firm firms company companies group groups developer developers operator operators startup start-up consortium fund funds bank ' +
  'banks utility utilities investor investors'
).split(' ');
export const MONTHS = 'january february march april may june july august september october november december'.split(
  ' ',
);
export const SHORT_MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
/** Words that tell English from French, where both are written in the same letters. */
export const COMMON = [
  'the',
  'of',
  'and',
  'to',
  'in',
  'for',
  'with',
  'by',
  'is',
  'has',
  'will',
  'would',
  'from',
  'at',
  'said',
];
/** Small words that sentences begin with. */
export const FIRST_WORDS = (
  'a an it its this that these those but on as he she they we while after before when of about some more most up under over if ' +
  'so yet both all one last next ministers officials planners neighbours'
).split(' ');
/** Words before a figure by which it is set against another. */
export const CONTRASTS = ['not', 'instead', 'rather'];

/** Who says something of a figure is not whose figure it is. */
export const REPORTING_VERBS = (
  'say says said report reports reported write writes wrote tell tells told estimate estimates estimated quoted cited ' +
  'state states stated note notes noted stress stresses stressed add adds added explain explains explained ' +
  'recall recalls recalled confirm confirms confirmed insist insists insisted specify specifies specified ' +
  'underline underlines underlined indicate indicates indicated remark remarks remarked mention mentions mentioned'
).split(' ');
