import { useEffect, useRef } from 'preact/hooks';
import { NotNewest } from '../../data/store/history.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import { describeChange } from './describe-change.ts';
import { type Doing, numberOf } from './use-doing.ts';
import type { Page } from './use-place.ts';

interface OutcomeLineProps {
  doing: Doing;
  page: Page;
  onUndo: (number: number) => void;
}

/** Long enough to read it, and to look at what was done; the history can undo it later, too. */
const STAYS = 30_000; // ms

/**
 * Takes away what went well after a while, unless the reader points at it or has the focus in it then, and once another part of the page is
 * opened. What failed stays.
 */
function usePassing({ outcome, dismiss }: Doing, page: Page) {
  const line = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (outcome.state !== 'done') return undefined;
    const timer = setInterval(() => line.current?.matches(':hover, :focus-within') || dismiss(), STAYS);
    return () => clearInterval(timer);
  }, [outcome, dismiss]);
  const opened = useRef(page);
  useEffect(() => {
    if (page !== opened.current && outcome.state === 'done') dismiss();
    opened.current = page;
  }, [page]);
  return line;
}

/** Says what the last action did, with a way to undo it, or that it could not be done. */
export function OutcomeLine({ doing, page, onUndo }: OutcomeLineProps) {
  const { outcome, dismiss } = doing;
  const line = usePassing(doing, page);
  return (
    <div class="outcome" role="status" ref={line}>
      {outcome.state !== 'none' && <Told outcome={outcome} onUndo={onUndo} onDismiss={() => dismiss()} />}
    </div>
  );
}

interface ToldProps {
  outcome: Exclude<Doing['outcome'], { state: 'none' }>;
  onUndo: (number: number) => void;
  onDismiss: () => void;
}

function Told({ outcome, onUndo, onDismiss }: ToldProps) {
  const { listing, card, options } = useInterface().words;
  const number = numberOf(outcome);
  return (
    <div class="outcome-line" data-failed={outcome.state === 'failed' ? '' : undefined}>
      <OutcomeText outcome={outcome} />
      {outcome.state === 'failed' && !(outcome.error instanceof NotNewest) && (
        <button type="button" class="link" onClick={outcome.retry}>
          {options.retry}
        </button>
      )}
      {number !== undefined && (
        <button type="button" class="link" onClick={() => onUndo(number)}>
          {listing.undo}
        </button>
      )}
      <button type="button" class="dismiss" aria-label={card.close} onClick={onDismiss}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}

function OutcomeText({ outcome }: Pick<ToldProps, 'outcome'>) {
  const { language, words } = useInterface();
  const { listing, options } = words;
  if (outcome.state === 'failed' && outcome.error instanceof NotNewest) return <p>{listing.notNewest}</p>;
  if (outcome.state === 'failed')
    return (
      <p>
        {options.unsaved}{' '}
        <span class="failure-detail" lang="en" dir="ltr">
          {outcome.error.message}
        </span>
      </p>
    );
  const { change, how, text } = outcome;
  if (text) return <p>{text(words, language)}</p>;
  if (!change)
    return <p>{{ done: listing.unchanged, undone: listing.nothingUndo, redone: listing.nothingRedo }[how]}</p>;
  const said = describeChange(change, language, words);
  return <p>{how === 'done' ? said : format(how === 'undone' ? listing.undone : listing.redone, { change: said })}</p>;
}
