/** English: words that make a longer name of the one before them (Paris Agreement, Abu Dhabi Global Market). */
export const AFTER_NAME = (
  'University College School Institute Hospital Airport Airways Airlines Airline Stadium Street Avenue Road ' +
  'Bridge Mosque Museum Agreement Accord Accords Treaty Protocol Declaration Cop Club Peace Festival ' +
  'Marathon Cup Masters Opera Saint Grand Eye Monitor Quartet'
).split(' ');
/** The same behind a city, whose bodies are named after it more than a country's are. */
export const AFTER_CITY = (
  'Global National Executive Securities Stock Exchange Investment Developmental Commercial Islamic Media ' +
  'Ports Police Award Open Motor Fashion Sustainability Airshow Pact Club Hilton Arena Observatory Orchestra ' +
  'Philharmonic Conservatory Commune Basketball'
).split(' ');
/** What such a body is, with up to three more words between it and the city: Abu Dhabi Early Childhood Authority. */
export const BODIES = (
  'Authority Department Customs Council Chamber Commission Company Corporation Agency Board Municipality ' +
  'Foundation Academy Awards Prize Forum Week Pavilion Airports'
).split(' ');
/** Small words within such a name. */
export const JOINING = ['of', 'for', 'and', 'the'];
/** Titles that stand between such a word and a person: Sheikh Mohamed bin Zayed Road. */
export const TITLES = ['sheikh', 'shaikh', 'sheikha'];
/** Words that make a longer name of the one behind them; `of` may stand between. */
export const BEFORE_NAME = ['university', 'louvre', 'guggenheim', 'sorbonne', 'access', 'plaza', 'formula'];
/** The same before a city. */
export const BEFORE_CITY = ['treaty', 'bank', 'port', 'euronext'];
/** The same before a person. */
export const BEFORE_PERSON = ['bin', 'ibn', 'bint', 'abu'];
/** Behind a person's name, these make it a place's or a body's. */
export const AFTER_PERSON = (
  'City Fund Foundation Centre Center Humanitarian Majlis Knowledge Brothers Ltd Inc LLC GmbH Tower ' +
  'Port Skyway Highway Expressway Boulevard Interchange Roundabout Tunnel Station Complex Compound ' +
  'Park Garden Gardens Square District Library Theatre Theater Hall Auditorium Arena ' +
  'Airbase Barracks Campus Clinic Scholarship Scholarships Fellowship Prize Trophy Satellite'
).split(' ');
/** Words before a description that deny that it is the one known: no AI campus would be bigger. */
export const DENYING = ['no', 'any', 'another', 'other'];
/** Right behind a person’s name in any case, these make it a law or a thing called after them. */
export const AFTER_SURNAME = (
  'buses bus coaches law laws bonus bonuses tracksuit tracksuits jersey jerseys kit kits shirt shirts hoodie hoodies ' +
  'sweatshirt sweatshirts socks sportswear teamwear'
).split(' ');
/** Before an acronym with no noun behind it, these make it a common noun: a WAM of 60 days. */
export const BEFORE_COMMON_NOUN = 'a an these those each every many several two three my your his her'.split(' ');
/** Small words that are no noun for the acronym before them to go with. */
export const NO_NOUNS = (
  'of is was are were be in on at for to and or but that which than above below under over from with between ' +
  'has had have by as when if can may will up down near about around'
).split(' ');
/** Before an acronym, links passed over, these make it a gene or a substance. */
export const SCIENCE_BEFORE = (
  'gene genes protein proteins deletion knockout knockdown overexpression expression mutation mutations ' +
  'mutant serum elevated'
).split(' ');
/** The same behind it. */
export const SCIENCE_AFTER = (
  'gene genes protein proteins expression mutation mutations mutant mutants locus knockout allele alleles ' +
  'transcript transcripts mRNA levels level deficiency receptor receptors inhibitor inhibitors homolog ' +
  'ortholog assay'
).split(' ');
/** Behind an acronym with a capital, these make it another firm or body. */
export const AFTER_ACRONYM = (
  'Partners Capital Ventures Securities Minerals Resources Metals Mining Gold Therapeutics Pharma ' +
  'Pharmaceuticals Biosciences Biotech Foods Motors Logistics Shipping Consulting Insurance Properties Homes ' +
  'Records Studios Games Sports Music Media Racing Engineering Electronics Industries Solutions Systems Software Microsystems'
).split(' ');
/** What stands between an acronym and what it is short for: KSA, or Kenya Space Agency. */
export const SHORT_FOR = ['or', 'short for', 'stands for', 'standing for', 'meaning', 'i.e.', 'known as', 'called'];
/** Words with a capital before a bare surname that are no given name: Minister Barrot is Barrot. */
export const NO_GIVEN_NAMES = (
  'Mr Mrs Ms Sir Dr Prof Professor President Presidents Minister Ministers Secretary Chairman Chair Chief ' +
  'Executive Officer Director CEO MD Governor Ambassador Envoy Excellency Highness HE HH Sheikh Shaikh ' +
  'Sheikha Emir Prince King Leader Host Candidate French Emirati Frenchman Affairs Finance Economy Foreign ' +
  'Government Team Camp Photo Video Monday Tuesday Wednesday Thursday Friday Saturday Sunday'
).split(' ');
/** Given names that begin sentences, too, where a capital tells nothing. */
export const GIVEN_NAMES = (
  'Abdulaziz Abdullah Abdulrahman Adam Ahmad Ahmed Alan Ali Andrew Anna Carol Carole Charlie Chris Daniel ' +
  'Edward Elizabeth Emma Fahad Faisal Fatima Frank Gamal George Hamad Hamdan Hassan Henry Hosni Hussein ' +
  'Ibrahim James Jane John Joseph Karen Khaled Khalid Khalifa Mansour Mariam Mary Maryam Michael Mohamed ' +
  'Mohammed Muhammad Nasser Noura Omar Peter Rashid Razan Richard Saeed Saleh Salem Salim Sara Sarah Saud ' +
  'Simon Steve Sultan Susan Tariq Tom William Yousef Youssef'
).split(' ');
/** What is said to people, not to palaces. */
export const COURTESY = ['Mr', 'Mrs', 'Ms', 'Miss', 'Dr'];
/** No given name follows these. */
export const ARTICLES = ['the'];
