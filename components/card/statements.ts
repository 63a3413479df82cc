import type { Entity } from '../../data/records/entity.ts';
import type { Party } from '../../data/records/party.ts';
import type { Source } from '../../data/records/source.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import { formatMilestone, formatPeriod } from '../shared/format-period.ts';
import { formatShare } from '../shared/format-share.ts';
import { leadersFirst, newestFirst } from '../shared/newest-first.ts';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

/** One statement of a card as text, when it held, and where it was read. */
export interface Statement {
  when: string;
  text: string;
  sources: readonly Source[];
}

interface Told {
  related: CardView['related'];
  reader: CardReader;
}

const latestFirst = (a: { asOf: string }, b: { asOf: string }): number => b.asOf.localeCompare(a.asOf);

const nameOf = (party: Party, { related, reader: { language } }: Told): string =>
  typeof party === 'string' ? (related[party]?.name[language] ?? party) : party.name[language];

const withParty = (text: string, party: Party, told: Told): string => `${text} · ${nameOf(party, told)}`;

/** What is recorded of a type alone, in the order of the card. */
function particularsOf({ entity, leaders }: CardView, told: Told): Statement[] {
  const { reader } = told;
  const { language, words } = reader;
  const roles = entity.type === 'person' ? [...entity.roles].sort(newestFirst) : [];
  const owners = entity.type === 'organisation' ? entity.owners : [];
  const dates = entity.type === 'programme' || entity.type === 'event' ? entity.dates : [];
  return [
    ...roles.map(({ title, of, sources, ...time }) => ({
      when: formatPeriod(time, reader),
      text: withParty(title[language], of, told),
      sources,
    })),
    ...[...leaders].sort(leadersFirst).map(({ title, who, sources, ...time }) => ({
      when: formatPeriod(time, reader),
      text: withParty(title[language], who, told),
      sources,
    })),
    ...owners.map(({ party, share, asOf, sources }) => ({
      when: formatDate(asOf, language),
      text: `${words.owners}: ${nameOf(party, told)}${share === undefined ? '' : ` (${formatShare(share, language)})`}`,
      sources,
    })),
    ...dates.map((milestone) => ({
      when: formatMilestone(milestone, reader),
      text: words.milestones[milestone.what],
      sources: milestone.sources,
    })),
  ];
}

/** A deal's figures, the newest value first. */
function valuesOf(entity: Entity, reader: CardReader): Statement[] {
  const { language, words } = reader;
  const figures = entity.type === 'deal' ? entity.figures : [];
  return figures
    .flatMap(({ name, unit, history }) => history.map((value) => ({ ...value, name: name[language], unit })))
    .sort(latestFirst)
    .map((value) => {
      const facet = value.facet ? ` (${words.facets[value.facet]})` : '';
      const text = `${value.name}: ${formatFigure(value, value.unit, reader)}${facet}`;
      return { when: formatDate(value.asOf, language), text, sources: value.sources };
    });
}

/** All that a card can show: what its type alone has, a deal's figures, the facts. */
export function statementsOf(view: CardView, reader: CardReader): Statement[] {
  const { entity, related } = view;
  const { language } = reader;
  const facts = [...entity.facts]
    .sort(latestFirst)
    .map(({ asOf, text, sources }) => ({ when: formatDate(asOf, language), text: text[language], sources }));
  return [...particularsOf(view, { related, reader }), ...valuesOf(entity, reader), ...facts];
}
