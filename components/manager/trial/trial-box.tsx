import { useEffect, useId, useState } from 'preact/hooks';
import type { Context } from '../../../data/records/context.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { formatCount } from '../../words/format.ts';
import type { Draft } from '../editor/draft.ts';
import type { ManagerStore } from '../manager-store.ts';
import { trialText } from './trial-words.ts';
import { stretchesOf, type Tried } from './try-text.ts';
import { type Outcome, useTrial } from './use-trial.ts';

/** A page or two: enough to see what a rule does. UTF-16 units. */
const LONGEST = 20_000;
/** More would not be read. */
const MOST_TOLD = 40;
const KEY = 'hashiya-trial';

interface TrialBoxProps {
  draft: Draft;
  id: string;
  isNew: boolean;
  contexts: readonly Context[];
  store: Pick<ManagerStore, 'open'>;
  memory: Pick<Storage, 'getItem' | 'setItem'>;
}

/** The text, with what would be marked and what would not. */
function Drawn({ text, tried }: { text: string; tried: readonly Tried[] }) {
  return (
    <p class="tried" dir="auto">
      {stretchesOf(text, tried).map(({ text: part, tried: one }, i) => {
        const key = `${i} ${part}`;
        if (!one) return <span key={key}>{part}</span>;
        return one.taken ? <mark key={key}>{part}</mark> : <s key={key}>{part}</s>;
      })}
    </p>
  );
}

function Told({ outcome }: { outcome: Outcome }) {
  const { language, words } = useInterface();
  const { trial } = words.editor;
  if (outcome.state === 'none') return <p>{trial.empty}</p>;
  if (outcome.state === 'failed') return <p class="fault">{trial.failed}</p>;
  const { text, tried, isHidden } = outcome;
  if (tried.length === 0) return <p>{trial.nothing}</p>;
  return (
    <>
      {isHidden && <p class="fault">{trial.hidden}</p>}
      <p>
        <b>{formatCount(trial.marked, tried.filter(({ taken }) => taken).length, language)}</b>
      </p>
      <ul>
        {tried.slice(0, MOST_TOLD).map((one) => (
          <li key={`${one.start} ${one.end}`}>{trialText(one, text, trial)}</li>
        ))}
      </ul>
    </>
  );
}

/** Tries the entity, as it is being written, on a text of the reader's, which the tab remembers. */
export function TrialBox({ memory, ...asked }: TrialBoxProps) {
  const { trial } = useInterface().words.editor;
  const [text, setText] = useState(() => memory.getItem(KEY) ?? '');
  const id = useId();
  const outcome = useTrial({ ...asked, text });
  useEffect(() => {
    try {
      memory.setItem(KEY, text);
    } catch {
      // Without room the text is not remembered; it is there as long as the page is.
    }
  }, [memory, text]);
  return (
    <section class="trial" aria-labelledby={`${id}-title`} data-type={String(asked.draft.type)}>
      <h3 id={`${id}-title`}>{trial.title}</h3>
      <p class="hint" id={`${id}-hint`}>
        {trial.help}
      </p>
      <textarea
        rows={3}
        dir="auto"
        maxLength={LONGEST}
        aria-label={trial.text}
        aria-describedby={`${id}-hint`}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {outcome.state === 'tried' && outcome.tried.length > 0 && <Drawn text={outcome.text} tried={outcome.tried} />}
      <div class="why" role="status">
        <Told outcome={outcome} />
      </div>
    </section>
  );
}
