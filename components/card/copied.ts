import type { Source } from '../../data/records/source.ts';
import { isWebAddress } from '../shared/web-address.ts';
import { otherNames } from './other-names.ts';
import type { CardReader } from './reader.ts';
import { statementsOf } from './statements.ts';
import type { CardView } from './view.ts';

/** What tells Markdown from plain text. */
interface Manner {
  heading(name: string): string;
  text(text: string): string;
  source(source: Source): string;
}

/** Characters that mean something in CommonMark. */
const MEANT = /[\\`*_{}[\]<>#+!|~-]/g;
export const escaped = (text: string): string => text.replace(MEANT, '\\$&');

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

/** How much of a card is written: of its statements the first so many. */
interface Extent {
  most?: number;
}

function written(view: CardView, reader: CardReader, { heading, text, source, most }: Manner & Extent): string {
  const { name, description } = view.entity;
  const { language } = reader;
  const others = otherNames(name, language).map(([other]) => text(other));
  const lines = statementsOf(view, reader)
    .slice(0, most)
    .map((statement) => {
      const sources = statement.sources.map(source).join('; ');
      return `- ${text(statement.when)}: ${text(statement.text)} (${sources})`;
    });
  return [[heading(name[language]), ...others].join(' · '), text(description[language]), '', ...lines, ''].join('\n');
}

/** What a card says, with its sources, for pasting into a text. */
export const asPlainText = (view: CardView, reader: CardReader, extent: Extent = {}): string =>
  written(view, reader, { ...PLAIN, ...extent });

/** The same as CommonMark: what a record holds comes out as text, whatever it looks like. */
export const asMarkdown = (view: CardView, reader: CardReader, extent: Extent = {}): string =>
  written(view, reader, { ...MARKDOWN, ...extent });
