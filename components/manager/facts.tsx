import type { Fact } from '../../data/records/fact.ts';
import { DateOf } from '../shared/date.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { SourceLinks } from '../shared/source-links.tsx';

/** The facts, each with the date it held and where it was read. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  const { language } = useInterface();
  return (
    <ul class="facts">
      {facts.map(({ id, text, asOf, sources }) => (
        <li key={id}>
          <p>{text[language]}</p>
          <p class="from">
            <DateOf date={asOf} />
            <SourceLinks sources={sources} />
          </p>
        </li>
      ))}
    </ul>
  );
}
