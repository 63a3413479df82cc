import type { ComponentChildren } from 'preact';
import type { Leading } from '../../data/records/leading.ts';
import type { Owner } from '../../data/records/owner.ts';
import type { Party } from '../../data/records/party.ts';
import type { Role, Tenure } from '../../data/records/tenure.ts';
import { formatDate } from '../shared/format-date.ts';
import { formatPeriod } from '../shared/format-period.ts';
import { formatShare } from '../shared/format-share.ts';
import { leadersFirst, newestFirst } from '../shared/newest-first.ts';
import { isOverAYearOld } from './age.tsx';
import { PartyChip } from './chips.tsx';
import type { CardReader } from './reader.ts';
import type { Row } from './rows.tsx';
import type { CardView } from './view.ts';

interface Beside {
  before?: string;
  after?: ComponentChildren;
}

/** Whom rows are written for, and the names of those that they point to. */
export interface RowReader {
  related: CardView['related'];
  reader: CardReader;
}

/** A party beside other words: a way to its card if it has a record, its name set off by a dot if it has none. */
function Named({ party, related, reader, before, after }: RowReader & { party: Party } & Beside) {
  if (typeof party === 'string')
    return [before, ' ', <PartyChip key={party} party={party} related={related} reader={reader} />, ' ', after];
  return [before, before && ' · ', <bdi key="name">{party.name[reader.language]}</bdi>, after && ' · ', after];
}

/** The time of a title; when its holder was last named too, if that is long ago. */
function timeOf({ from, until, asOf }: Tenure, reader: CardReader): string {
  const time = formatPeriod({ from, until, asOf }, reader);
  const isOld = from && asOf && isOverAYearOld(asOf, reader.today);
  return isOld ? `${time} · ${formatPeriod({ asOf }, reader)}` : time;
}

function rowOf(tenure: Tenure, what: ComponentChildren, reader: CardReader): Row {
  const { title, from, until, asOf, sources } = tenure;
  return { key: `${title.en} ${from} ${until}`, what, when: timeOf(tenure, reader), asOf, sources };
}

/** What a person is and was, newest first. */
export const roleRows = (roles: readonly Role[], to: RowReader): Row[] =>
  [...roles].sort(newestFirst).map((role) => {
    const { title, of } = role;
    return rowOf(role, <Named {...to} party={of} before={title[to.reader.language]} />, to.reader);
  });

/** Who leads it, then who led it, the last first. */
export const leaderRows = (leaders: readonly Leading[], to: RowReader): Row[] =>
  [...leaders].sort(leadersFirst).map((leader) => {
    const { title, who } = leader;
    return rowOf(leader, <Named {...to} party={who} after={title[to.reader.language]} />, to.reader);
  });

/** Who owns it, as its record lists them. */
export const ownerRows = (owners: readonly Owner[], to: RowReader): Row[] =>
  owners.map(({ party, share, asOf, sources }) => {
    const { language } = to.reader;
    const part = share === undefined ? null : <bdi>{formatShare(share, language)}</bdi>;
    const when = <time datetime={asOf}>{formatDate(asOf, language)}</time>;
    return { key: JSON.stringify(party), what: <Named {...to} party={party} after={part} />, when, asOf, sources };
  });
