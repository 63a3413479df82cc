import type { ComponentChildren } from 'preact';
import type { Source } from '../../data/records/source.ts';
import { SourceLinks } from '../shared/source-links.tsx';

interface SourcedRowProps {
  when: ComponentChildren;
  sources: readonly Source[];
  children: ComponentChildren;
}

/** A statement of a list; below it when it held and where it was read. */
export const SourcedRow = ({ when, sources, children }: SourcedRowProps) => (
  <li>
    <p>{children}</p>
    <p class="from">
      {when}
      <SourceLinks sources={sources} />
    </p>
  </li>
);
