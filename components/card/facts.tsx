import { useEffect, useRef, useState } from 'preact/hooks';
import type { Fact } from '../../data/records/fact.ts';
import { formatCount } from '../words/format.ts';
import type { CardReader } from './reader.ts';
import { Sourced } from './sourced.tsx';

/** Enough to read in passing; the rest comes when asked for. */
const SHOWN_AT_FIRST = 4;

const newestFirst = (a: Fact, b: Fact): number => b.asOf.localeCompare(a.asOf);

/** The facts, newest first, each with its date and sources; those beyond the first four behind a button. */
export function Facts({ facts, reader }: { facts: readonly Fact[]; reader: CardReader }) {
  const [all, setAll] = useState(false);
  const revealed = useRef<HTMLLIElement>(null);
  // The button is gone once it was pressed: the focus goes on to what it brought.
  useEffect(() => revealed.current?.focus({ preventScroll: true }), [all]);
  const { language, words } = reader;
  const sorted = [...facts].sort(newestFirst);
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const more = sorted.length - shown.length;
  return (
    <>
      <ul class="facts" aria-label={words.facts}>
        {shown.map(({ id, text, asOf, sources }, i) => (
          <li key={id} {...(i === SHOWN_AT_FIRST && { ref: revealed, tabIndex: -1 })}>
            <Sourced asOf={asOf} sources={sources} language={language}>
              {text[language]}
            </Sourced>
          </li>
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
