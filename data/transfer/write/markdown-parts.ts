import type { Entity } from '../../records/entity.ts';
import type { Figure, RecordedValue } from '../../records/figure.ts';
import type { Language } from '../../records/language.ts';
import type { Party } from '../../records/party.ts';
import type { Tenure } from '../../records/tenure.ts';
import { numberText, plain, sourcesText } from './markdown-text.ts';
import type { Exported } from './what.ts';

/** Who entities are, for those that point to them. */
type Names = ReadonlyMap<string, Entity['name']>;

interface Brief {
  language: Language;
  names: Names;
}

function partyText(party: Party, { language, names }: Brief): string {
  if (typeof party !== 'string') return plain(party.name[language]);
  return plain(names.get(party)?.[language] ?? party);
}

const periodOf = ({ from, until, asOf }: Tenure): string => (until ? `${from ?? ''}–${until}` : (from ?? asOf ?? ''));

function valueText({ exact, min, max }: RecordedValue, unit: string, language: Language): string {
  const say = (value: number) => numberText(value, language);
  if (exact !== undefined) return `${say(exact)} ${unit}`;
  if (min === undefined) return `≤ ${say(max ?? 0)} ${unit}`;
  return max === undefined ? `≥ ${say(min)} ${unit}` : `${say(min)}–${say(max)} ${unit}`;
}

const figureLines = ({ name, unit, history }: Figure, { language }: Brief): string[] =>
  history.map(
    (value) =>
      `- ${value.asOf}: ${plain(name[language])}: ${valueText(value, unit, language)} ${sourcesText(value.sources)}`,
  );

/** What only some types say of themselves. */
function particulars(entity: Entity, brief: Brief): string[] {
  const { language } = brief;
  if (entity.type === 'deal') return entity.figures.flatMap((figure) => figureLines(figure, brief));
  if (entity.type === 'person')
    return entity.roles.map(
      (role) =>
        `- ${plain(role.title[language])}, ${partyText(role.of, brief)}, ${periodOf(role)} ${sourcesText(role.sources)}`,
    );
  if (entity.type !== 'organisation') return [];
  const leaders = entity.leaders.map(
    (leader) =>
      `- ${plain(leader.name[language])}, ${plain(leader.title[language])}, ${periodOf(leader)} ${sourcesText(leader.sources)}`,
  );
  const owners = entity.owners.map(({ party, share, sources }) => {
    const percent = share === undefined ? '' : ` ${numberText(share, language)}%`;
    return `- ${partyText(party, brief)}${percent} ${sourcesText(sources)}`;
  });
  return [...leaders, ...owners];
}

const factLines = ({ facts }: Entity, { language }: Brief): string[] =>
  facts.map(({ text, asOf, sources }) => `- ${asOf}: ${plain(text[language])} ${sourcesText(sources)}`);

function sectionOf(entity: Entity, brief: Brief): string {
  const description = plain(entity.description[brief.language]);
  const lines = [...factLines(entity, brief), ...particulars(entity, brief)];
  const parts = [`## ${plain(entity.name[brief.language])}`, description, lines.join('\n')].filter(Boolean);
  return `\n${parts.join('\n\n')}\n`;
}

/** A brief in one language, in parts: a section an entity, with its dated facts and their sources. */
export function* markdownParts({ entities, name, language }: Exported): Generator<string> {
  const brief = { language, names: new Map(entities.map((entity) => [entity.id, entity.name])) };
  yield `# ${plain(name)}\n`;
  for (const entity of entities) yield sectionOf(entity, brief);
}
