import type { ComponentChildren } from 'preact';
import type { Source } from '../../data/records/source.ts';
import { formatDate } from '../shared/format-date.ts';
import { SourceLinks } from '../shared/source-links.tsx';
import { Age } from './age.tsx';
import type { CardReader } from './reader.ts';

interface Props {
  asOf: string;
  sources: readonly Source[];
  reader: CardReader;
  children: ComponentChildren;
}

/** A statement, below it the date that it held and where it was read. */
export const Sourced = ({ asOf, sources, reader, children }: Props) => (
  <>
    <p>{children}</p>
    <div class="sources">
      <time datetime={asOf}>{formatDate(asOf, reader.language)}</time>
      <SourceLinks sources={sources} />
      <Age of={asOf} reader={reader} />
    </div>
  </>
);
