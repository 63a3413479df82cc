import type { ComponentChildren } from 'preact';
import type { Source } from '../../data/records/source.ts';
import { SourceLinks } from '../shared/source-links.tsx';
import { format } from '../words/format.ts';
import { Age } from './age.tsx';
import type { CardReader } from './reader.ts';

/** Enough to read in passing; the rest comes when asked for. */
const SHOWN_AT_FIRST = 3;

/** Something said in a few words, when it held, and where it was read. */
export interface Row {
  key: string;
  what: ComponentChildren;
  when: ComponentChildren;
  /** The date on which it is known to have held; nothing of what has ended. */
  asOf?: string | undefined;
  sources: readonly Source[];
}

interface Props {
  name: string;
  /** What the reader asks to see more of by. */
  part: string;
  rows: readonly Row[];
  all: boolean;
  reader: CardReader;
}

/** Below what was said, small: when, where it was read, and whether that is long ago. */
const Below = ({ row: { when, asOf, sources }, reader }: { row: Row; reader: CardReader }) => (
  <div class="sources">
    <span>{when}</span>
    <SourceLinks sources={sources} />
    {asOf && <Age of={asOf} reader={reader} />}
  </div>
);

/** Rows of a list of terms under their name; those beyond the first three behind a button. */
export function Rows({ name, part, rows, all, reader }: Props) {
  if (rows.length === 0) return null;
  const shown = all ? rows : rows.slice(0, SHOWN_AT_FIRST);
  const more = rows.length - shown.length;
  return (
    <>
      <dt>{name}</dt>
      {shown.map((row, i) => (
        // The button is gone once it was pressed: the focus goes on to what it brought.
        <dd key={row.key} {...(i === SHOWN_AT_FIRST && { tabindex: -1, 'data-next': part })}>
          <p>{row.what}</p>
          <Below row={row} reader={reader} />
        </dd>
      ))}
      {more > 0 && (
        <dd>
          <button type="button" class="toggle" data-act="unfold" data-part={part}>
            {format(reader.words.showMore, { count: more })}
          </button>
        </dd>
      )}
    </>
  );
}
