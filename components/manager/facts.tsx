import type { Fact } from '../../data/records/fact.ts';
import { DateOf } from '../shared/date.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { SourcedRow } from './sourced-row.tsx';

/** The facts, each with the date it held and where it was read. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { language } = useInterface();
  return (
    <ul class="facts">
      {facts.map(({ id, text, asOf, sources }) => (
        <SourcedRow key={id} when={<DateOf date={asOf} />} sources={sources}>
          {text[language]}
        </SourcedRow>
      ))}
    </ul>
  );
}
