import type { Fact } from '../../data/records/fact.ts';
import { formatCount } from '../words/format.ts';
import type { CardReader } from './reader.ts';
import { Sourced } from './sourced.tsx';

/** Enough to read in passing; the rest comes when asked for. */
const SHOWN_AT_FIRST = 4;

const newestFirst = (a: Fact, b: Fact): number => b.asOf.localeCompare(a.asOf);

interface Props {
  facts: readonly Fact[];
  all: boolean;
  reader: CardReader;
}

/** The facts, newest first, each with its date and sources; those beyond the first four behind a button. */
export function Facts({ facts, all, reader }: Props) {
  const { language, words } = reader;
  const sorted = [...facts].sort(newestFirst);
  const shown = all ? sorted : sorted.slice(0, SHOWN_AT_FIRST);
  const more = sorted.length - shown.length;
  return (
    <>
      <ul class="facts" aria-label={words.facts}>
        {shown.map(({ id, text, asOf, sources }, i) => (
          // The button is gone once it was pressed: the focus goes on to what it brought.
          <li key={id} {...(i === SHOWN_AT_FIRST && { tabindex: -1, 'data-next': 'facts' })}>
            <Sourced asOf={asOf} sources={sources} reader={reader}>
              {text[language]}
            </Sourced>
          </li>
        ))}
      </ul>
      {more > 0 && (
        <button type="button" class="more" data-act="unfold" data-part="facts">
          {formatCount(words.moreFacts, more, language)}
        </button>
      )}
    </>
  );
}
