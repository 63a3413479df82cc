import type { ReadClauses } from '../matching/deals/foreign.ts';
import { decide, type Mention } from '../matching/decide.ts';
import type { Index } from '../matching/index.ts';
import { scan } from '../matching/scan.ts';
import { entityOf, type Objection, type Place, ruleOf } from '../matching/sightings.ts';
import { codesOf } from '../matching/slots.ts';
import { FIRST_CODE } from '../matching/units.ts';
import { explainLeftFigures } from './explain-figures.ts';

const OBJECTIONS: Readonly<Record<Objection, string>> = {
  'in-longer-name': 'stands in a longer name of the pack’s neverInside lists',
  parted: 'a full stop or the like parts it, or a comma parts two people',
  misplaced: 'stands in an address, or not as its rule asks (delimited, notAfterWord)',
  'part-of-something-else': 'the words beside it make it a part of something else',
  'within-full-name': 'the full name stands over it',
  'acronym-of-others': 'the text spells this acronym out as something else',
  'under-longer-mention': 'another mention covers it',
  'no-full-name-before': 'the full name has not stood before it',
  'no-evidence': 'its rule asks for evidence, and there is none',
  'not-described':
    'its words alone are too common: parties, and a cue, date or figure of the deal, must stand beside them',
  'evidence-against': 'the nearest evidence speaks against it',
};

/** The folded alias of an entry, as the index has it. */
const aliasOf = (index: Index, entry: number): string =>
  Array.from(codesOf(index, entry), (code) =>
    code < FIRST_CODE ? ' ' : String.fromCharCode(index.alphabet[code - FIRST_CODE] ?? 0),
  ).join('');

const ruleText = (index: Index, entry: number): string => {
  const rule = ruleOf(index, { entry });
  return rule ? ` · rule ${JSON.stringify(rule)}` : '';
};

/** What a figure says, which recorded one it equals, and what it was taken for. */
function figureText({ id, figure, why }: Mention, slice: (place: Place) => string): string {
  const { exact, min, max, unit, matches } = figure ?? {};
  const value = exact ?? `${min ?? ''}..${max ?? ''}`;
  const because = why.evidence ? ` “${slice(why.evidence)}” @${why.evidence.start}` : '';
  return `taken as ${id}: ${why.by}${because} · ${value} ${unit} · ${matches ? `as recorded ${matches}` : 'not as recorded'}`;
}

/** One line for each mention and each name or figure that was left, in the order of the text, with alias, rule and evidence. */
export function explain(text: string, index: Index, clauses?: ReadClauses): string[] {
  const rows: { at: number; line: string }[] = [];
  const slice = ({ start, end }: Place) => text.slice(start, end).replace(/\s+/g, ' ');
  const add = (place: Place, entry: number, rest: string) => {
    const alias = `alias “${aliasOf(index, entry)}”${ruleText(index, entry)}`;
    rows.push({ at: place.start, line: `@${place.start} “${slice(place)}” ${rest} · ${alias}` });
  };
  const onLeft = (name: Place & { entry: number }, objection: Objection, because?: Place) =>
    add(
      name,
      name.entry,
      `left (${entityOf(index, name).id}): ${OBJECTIONS[objection]}${because ? `: “${slice(because)}”` : ''}`,
    );
  const scanned = scan(text, index, { onLeft, clauses });
  const mentions = decide([scanned], index, onLeft);
  for (const mention of mentions) {
    if (mention.figure) {
      rows.push({ at: mention.start, line: `@${mention.start} “${slice(mention)}” ${figureText(mention, slice)}` });
      continue;
    }
    const entry = scanned.names.find((name) => isOf(name, mention, index))?.entry ?? 0;
    const { by, evidence } = mention.why;
    add(mention, entry, `taken as ${mention.id}: ${by}${evidence ? ` “${slice(evidence)}” @${evidence.start}` : ''}`);
  }
  rows.push(...explainLeftFigures(text, scanned.figures ?? [], mentions));
  return rows.sort((a, b) => a.at - b.at).map(({ line }) => line);
}

/** True for the sighting that a mention was made of: of its span, its entity, and with the rule that its reason tells. */
function isOf(name: Place & { entry: number }, mention: Mention, index: Index): boolean {
  if (name.start !== mention.start || name.end !== mention.end || entityOf(index, name).id !== mention.id) return false;
  const rule = ruleOf(index, name);
  if (mention.why.by === 'full-name') return rule?.afterFullName === true;
  return mention.why.by === 'context' ? rule?.context !== undefined && !rule.afterFullName : !rule?.afterFullName;
}
