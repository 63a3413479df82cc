import type { Language } from '../../records/language.ts';
import type { Source } from '../../records/source.ts';

/** What Markdown or HTML in it would take for a mark. */
const MARKS = /[\\`*_{}[\]<>#|~&]/g;

/** A text as Markdown that shows it as it is, in one line. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(MARKS, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replace(/^[-+=]/, '\\$&');

/** An address as a link's target: nothing in it ends the link. */
const target = (url: string): string =>
  url.replace(/[\s<>()\\]/g, (char) => encodeURIComponent(char).replace('(', '%28').replace(')', '%29'));

const sourceText = ({ url, publisher, published }: Source): string =>
  `[${plain(publisher)}](${target(url)})${published ? `, ${published}` : ''}`;

/** Sources in brackets, as links. */
export const sourcesText = (sources: readonly Source[]): string => `(${sources.map(sourceText).join('; ')})`;

/** A number as the language writes it, digits Western as in the dataset. */
export const numberText = (value: number, language: Language): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 6, numberingSystem: 'latn' }).format(value);
