/**
 * English sentences that tell of deals, in the notation of `marked.ts` with short ids; other names are not written out.
 * Every other figure and phrase must be left alone.
 */
export const ENGLISH = [
  // Named or described in one sentence.
  'The UAE will invest [between €30bn and €50bn](campus#investment=2025-02-06) in a [one-gigawatt](campus#capacity=2025-02-06) [AI campus](campus) in France, the Élysée said.',
  'France and the United Arab Emirates agreed to build a [1GW](campus#capacity=2025-02-06) AI data centre, with an investment of [30 to 50 billion euros](campus#investment=2025-02-06).',
  'The [€8.5bn](campus#investment=2025-05-19) first phase of the campus near Paris will be financed by MGX, Bpifrance, Mistral and Nvidia.',
  'The consortium of Bpifrance, MGX, Mistral AI and NVIDIA aims for [1.4 gigawatts](campus#capacity=2025-05-19).',
  'Nvidia sold 18,000 chips for the [1.4GW](campus#capacity=2025-05-19) campus of MGX and Mistral at Fouju.',
  '[Campus AI](campus) in Fouju is to reach [1,400 MW](campus#capacity=2025-05-19), up from the [1 GW](campus#capacity=2025-02-06) first planned.',
  'The second site would cost about [€7.5 billion](campus#investment=2026-06-01), the Élysée said of [Campus AI](campus).',
  'The campus spreads over [70 hectares](campus#site-area=2025-09-11) in Fouju.',
  'UAE commits [up to 50 billion euros](campus#investment=2025-09-11) to French AI',
  'France has picked [35 sites](sites#count=2025-02-06) for data centres, the presidency said.',
  'Macron’s office said [63 sites](sites#count=2026-02-03) suited to data centres had been found.',
  'It began in France with [thirty-five ready-made sites](sites#count=2025-02-06) for data centres.',
  'Jane Roe, the French minister for AI, stressed that [35 possible sites](sites#count=2025-02-06) for data centres had been found.',
  // In two adjoining sentences.
  'MGX and Bpifrance will build an [AI campus](campus) near Paris. Its final size is to be [1.4GW](campus#capacity=2025-05-19).',
  'Abu Dhabi and Paris have agreed on a giant data centre.\nThe project could cost [between 30 and 50 billion euros](campus#investment=2025-02-06).',
  'Brookfield will invest €20 billion in French AI data centres. The Canadian firm follows the UAE, which pledged [€30-50 billion](campus#investment=2025-02-06).',
  // Not as recorded.
  'MGX, the Abu Dhabi fund, put [€40bn](campus#investment=null) into the [AI campus](campus) in Fouju.',
  'The [AI campus](campus) could cost [$50 billion](campus#investment=null), a report says, citing the French presidency.',
  'Abu Dhabi papers wrote of [$30 billion to $50 billion](campus#investment=null) for the project in France.',
  // Two recorded figures speak for each other.
  'France hopes that the project will need [1 GW](campus#capacity=2025-02-06) and [€30bn to €50bn](campus#investment=2025-02-06).',
  // Described by parties, cue and date.
  'France and the UAE signed an [AI deal](framework) in Paris on 6 February 2025.',
  'In July 2022 the UAE and France signed a [strategic partnership](energy) on energy in Paris.',
  'Saudi Arabia and France signed [health agreements](health) in Paris in April 2025.',
  // Other deals of the same parties, other projects, other kinds.
  'France and the UAE signed an AI partnership in May 2024.',
  'France and Saudi Arabia signed an AI deal in Riyadh; the UAE did not.',
  'The two leaders discussed the strategic partnership between the UAE and France and cooperation in energy and AI.',
  'Mubadala and Bpifrance have put €1 billion into French firms, and another €4 billion is planned.',
  'France and the UAE renewed a strategic partnership in January 2020.',
  'Fluidstack plans a 1 GW campus in France with €10bn.',
  'Nscale, a rival of the Emirati fund, plans 1 GW of data centres in France.',
  'In Paris, Nscale and Nebius said they would build 1 GW of data centres, a record for France after the UAE.',
  'Amazon will invest €6 billion in France, and Prologis €6.4bn.',
  'Bpifrance will invest €10 billion in artificial intelligence by 2029.',
  'Stargate UAE, a 1 GW cluster in Abu Dhabi, is part of a 5 GW AI campus built by G42 with OpenAI, Oracle and Nvidia.',
  'Trade between the UAE and France reached €8.5 billion in 2024.',
  'The UAE’s Masdar will build 1 GW of solar power in France.',
  'In 2021 the Emirates ordered 80 Rafale jets from France for €17 billion.',
  'MGX, a $100 billion vehicle, has a seat in BlackRock’s $30 billion fund.',
  'MGX joins OpenAI, Oracle and SoftBank in the $500 billion Stargate project.',
  'EDF has offered four sites for data centres with 2 GW of power.',
  'France lists 35 sites of world heritage.',
  'The tunnel cost between €30bn and €50bn.',
  'A plant of 1 GW was opened in Chile.',
  'The UAE and France agreed on an [AI campus](campus) of [1 GW](campus#capacity=2025-02-06). A Dutch firm plans a 1 GW plant in Rotterdam.',
  // The same in another currency is no figure of its own.
  'The UAE wants to put [between €30 billion and €50 billion](campus#investment=2025-02-06) ($31.2 billion and $52 billion) into data centers in France.',
  // Figures that are set against a recorded one, and pairs of recorded ones.
  'The [AI campus](campus) near Fouju will draw [1,400 MW](campus#capacity=2025-05-19), not [1,800 MW](campus#capacity=null).',
  'Bidders offered 1 GW in each zone, and the regulator expects spending of €30 billion to €50 billion.',
];
