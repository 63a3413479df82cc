import { useState } from 'preact/hooks';
import type { Fact } from '../../data/records/fact.ts';
import { formatDate } from '../shared/format-date.ts';
import { SourceLinks } from '../shared/source-links.tsx';
import { formatCount } from '../words/format.ts';
import type { CardReader } from './reader.ts';

/** Enough to read in passing; the rest comes when asked for. */
const SHOWN_AT_FIRST = 4;

const newestFirst = (a: Fact, b: Fact): number => b.asOf.localeCompare(a.asOf);

const OneFact = ({ fact, language }: { fact: Fact; language: CardReader['language'] }) => (
  <li>
    <p>{fact.text[language]}</p>
    <div class="sources">
      <time dateTime={fact.asOf}>{formatDate(fact.asOf, language)}</time>
      <SourceLinks sources={fact.sources} />
    </div>
  </li>
);

/** The facts, newest first, each with its date and sources; those beyond the first four behind a button. */
export function Facts({ facts, reader }: { facts: readonly Fact[]; reader: CardReader }) {
  const [all, setAll] = useState(false);
  const { language, words } = reader;
  const sorted = [...facts].sort(newestFirst);
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const more = sorted.length - shown.length;
  return (
    <>
      <ul class="facts" aria-label={words.facts}>
        {shown.map((fact) => (
          <OneFact key={fact.id} fact={fact} language={language} />
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="more" onClick={() => setAll(true)}>
          {formatCount(words.moreFacts, more, language)}
        </button>
      )}
    </>
  );
}
