import type { Owner } from '../../data/records/owner.ts';
import { DateOf } from '../shared/date.tsx';
import { formatShare } from '../shared/format-share.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { NameOf } from './entity-link.tsx';
import type { Names } from './names.ts';
import { SourcedRow } from './sourced-row.tsx';

/** The owners, each with the share where it is known, and the date it held. */
export function Owners({ owners, names }: { owners: readonly Owner[]; names: Names }) {
  const { language } = useInterface();
  return (
    <ul class="facts">
      {owners.map(({ party, share, asOf, sources }) => (
        <SourcedRow key={JSON.stringify(party)} when={<DateOf date={asOf} />} sources={sources}>
          <NameOf party={party} names={names} />
          {share !== undefined && <> · {formatShare(share, language)}</>}
        </SourcedRow>
      ))}
    </ul>
  );
}
