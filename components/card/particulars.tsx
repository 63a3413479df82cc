import { Fragment } from 'preact';
import type { Entity } from '../../data/records/entity.ts';
import type { Milestone } from '../../data/records/milestone.ts';
import { formatMilestone } from '../shared/format-period.ts';
import { SourceLinks } from '../shared/source-links.tsx';
import { leaderRows, ownerRows, roleRows } from './particular-rows.tsx';
import type { CardReader } from './reader.ts';
import { Rows } from './rows.tsx';
import type { CardView } from './view.ts';

interface Props {
  view: CardView;
  /** What the reader has asked to see more of: `roles`, `leaders` or `owners`. */
  unfolded: readonly string[];
  reader: CardReader;
}

/** The dates of a programme or an event, in the order of its record, each with what happened and where it was read. */
const Dates = ({ dates, reader }: { dates: readonly Milestone[]; reader: CardReader }) =>
  dates.map((milestone) => (
    <Fragment key={`${milestone.what} ${milestone.from}`}>
      <dt>{reader.words.milestones[milestone.what]}</dt>
      <dd>
        <p>{formatMilestone(milestone, reader)}</p>
        <div class="sources">
          <SourceLinks sources={milestone.sources} />
        </div>
      </dd>
    </Fragment>
  ));

const datesOf = (entity: Entity): readonly Milestone[] =>
  entity.type === 'programme' || entity.type === 'event' ? entity.dates : [];

/** What is recorded of entities of a type alone: roles, leaders, owners, dates. Nothing if there is none of it. */
export function Particulars({ view: { entity, leaders, related }, unfolded, reader }: Props) {
  const { words } = reader;
  const to = { related, reader };
  const lists = [
    { part: 'roles', name: words.roles, rows: entity.type === 'person' ? roleRows(entity.roles, to) : [] },
    { part: 'leaders', name: words.leaders, rows: leaderRows(leaders, to) },
    { part: 'owners', name: words.owners, rows: entity.type === 'organisation' ? ownerRows(entity.owners, to) : [] },
  ];
  const dates = datesOf(entity);
  if (dates.length === 0 && lists.every(({ rows }) => rows.length === 0)) return null;
  return (
    <dl class="terms">
      {lists.map((list) => (
        <Rows key={list.part} {...list} all={unfolded.includes(list.part)} reader={reader} />
      ))}
      <Dates dates={dates} reader={reader} />
    </dl>
  );
}
