import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/records/language.ts';
import type { Source } from '../../data/records/source.ts';
import { formatDate } from '../shared/format-date.ts';
import { SourceLinks } from '../shared/source-links.tsx';

interface Props {
  asOf: string;
  sources: readonly Source[];
  language: Language;
  children: ComponentChildren;
}

/** A statement, below it the date that it held and where it was read. */
export const Sourced = ({ asOf, sources, language, children }: Props) => (
  <>
    <p>{children}</p>
    <div class="sources">
      <time datetime={asOf}>{formatDate(asOf, language)}</time>
      <SourceLinks sources={sources} />
    </div>
  </>
);
