import type { Entity } from '../../data/records/entity.ts';
import type { Figure } from '../../data/records/figure.ts';
import type { Source } from '../../data/records/source.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatFigure } from '../shared/format-figure.ts';
import { isWebAddress } from '../shared/web-address.ts';
import { otherNames } from './other-names.ts';
import type { CardReader } from './reader.ts';

/** One statement of a card, and where it was read. */
interface Statement {
  asOf: string;
  text: string;
  sources: readonly Source[];
}

/** What tells Markdown from plain text. */
interface Manner {
  heading(name: string): string;
  text(text: string): string;
  source(source: Source): string;
}

/** Characters that mean something in CommonMark. */
const MEANT = /[\\`*_{}[\]<>#+!|~-]/g;
const escaped = (text: string): string => text.replace(MEANT, '\\$&');

const MARKDOWN: Manner = {
  heading: (name) => `**${escaped(name)}**`,
  text: escaped,
  // Angle brackets let an address hold parentheses; it holds no angle brackets itself, once it is parsed.
  source: ({ url, publisher }) =>
    isWebAddress(url) ? `[${escaped(publisher)}](<${new URL(url).href}>)` : escaped(publisher),
};

const PLAIN: Manner = {
  heading: (name) => name,
  text: (text) => text,
  source: ({ url, publisher }) => `${publisher}, ${url}`,
};

function valuesOf({ name, unit, history }: Figure, reader: CardReader): Statement[] {
  return history.map((value) => {
    const facet = value.facet ? ` (${reader.words.facets[value.facet]})` : '';
    const text = `${name[reader.language]}: ${formatFigure(value, unit, reader)}${facet}`;
    return { asOf: value.asOf, text, sources: value.sources };
  });
}

/** All statements, newest first, as the card has them: a deal's figures before the facts. */
function statementsOf(entity: Entity, reader: CardReader): Statement[] {
  const newestFirst = (a: Statement, b: Statement) => b.asOf.localeCompare(a.asOf);
  const values = entity.type === 'deal' ? entity.figures.flatMap((figure) => valuesOf(figure, reader)) : [];
  const facts = entity.facts.map(({ asOf, text, sources }) => ({ asOf, text: text[reader.language], sources }));
  return [...values.sort(newestFirst), ...facts.sort(newestFirst)];
}

function written(entity: Entity, reader: CardReader, { heading, text, source }: Manner): string {
  const { language } = reader;
  const others = otherNames(entity.name, language).map(([name]) => text(name));
  const lines = statementsOf(entity, reader).map((statement) => {
    const sources = statement.sources.map(source).join('; ');
    return `- ${text(formatDate(statement.asOf, language))}: ${text(statement.text)} (${sources})`;
  });
  const names = [heading(entity.name[language]), ...others].join(' · ');
  return [names, text(entity.description[language]), '', ...lines, ''].join('\n');
}

/** What a card says, with its sources, for pasting into a text. */
export const asPlainText = (entity: Entity, reader: CardReader): string => written(entity, reader, PLAIN);

/** The same as CommonMark: what a record holds comes out as text, whatever it looks like. */
export const asMarkdown = (entity: Entity, reader: CardReader): string => written(entity, reader, MARKDOWN);
