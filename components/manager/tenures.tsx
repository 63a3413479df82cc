import type { Party } from '../../data/records/party.ts';
import type { Tenure } from '../../data/records/tenure.ts';
import { formatPeriod } from '../shared/format-period.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { NameOf } from './entity-link.tsx';
import type { Names } from './names.ts';
import { SourcedRow } from './sourced-row.tsx';

interface TenuresProps {
  /** Titles in their order, each with who has it or what it is of. */
  tenures: readonly (Tenure & { party: Party })[];
  names: Names;
}

function Time({ from, until, asOf }: Tenure) {
  const { language, words } = useInterface();
  const reader = { language, words: words.card };
  return (
    <>
      <span>{formatPeriod({ from, until, asOf }, reader)}</span>
      {from && asOf && <span>{formatPeriod({ asOf }, reader)}</span>}
    </>
  );
}

/** Titles with their times. */
export function Tenures({ tenures, names }: TenuresProps) {
  const { language } = useInterface();
  return (
    <ul class="facts">
      {tenures.map(({ party, ...tenure }) => (
        <SourcedRow
          key={`${tenure.title.en} ${tenure.from} ${tenure.until}`}
          when={<Time {...tenure} />}
          sources={tenure.sources}
        >
          {tenure.title[language]} · <NameOf party={party} names={names} />
        </SourcedRow>
      ))}
    </ul>
  );
}
