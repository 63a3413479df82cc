import type { Milestone } from '../../data/records/milestone.ts';
import { formatMilestone } from '../shared/format-period.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { SourcedRow } from './sourced-row.tsx';

/** The dates of a programme or an event, in the order of its record. */
export function Milestones({ dates }: { dates: readonly Milestone[] }) {
  const { language, words } = useInterface();
  const { card } = words;
  return (
    <ul class="facts">
      {dates.map((milestone) => (
        <SourcedRow
          key={`${milestone.what} ${milestone.from}`}
          when={formatMilestone(milestone, { language, words: card })}
          sources={milestone.sources}
        >
          {card.milestones[milestone.what]}
        </SourcedRow>
      ))}
    </ul>
  );
}
