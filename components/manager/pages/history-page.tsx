import { useCallback } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { describeChange } from '../describe-change.ts';
import type { ListedChange, ManagerStore } from '../manager-store.ts';
import { useRead } from '../use-read.ts';
import { Moment } from './moment.tsx';
import { PageFrame } from './page-frame.tsx';
import { Shown } from './shown.tsx';

interface HistoryPageProps {
  store: Pick<ManagerStore, 'history'>;
  edition: number;
  /** True if the reader has made something of the dataset. */
  hasMade: boolean;
  onUndo: () => void;
  onRedo: () => void;
}

/** What the reader has changed, newest first, with undo and redo. */
export function HistoryPage({ store, edition, hasMade, onUndo, onRedo }: HistoryPageProps) {
  const { listing, pages } = useInterface().words;
  const reading = useRead(
    useCallback(() => store.history(), [store]),
    edition,
  );
  return (
    <PageFrame title={pages.history} help={pages.historyHelp}>
      <Shown reading={reading}>
        {(changes) => (
          <>
            <p class="page-actions">
              <Act name={listing.undo} isOff={changes.every(({ isUndone }) => isUndone)} onClick={onUndo} />
              <Act name={listing.redo} isOff={!changes.some(({ isUndone }) => isUndone)} onClick={onRedo} />
            </p>
            <Changes changes={changes} hasMade={hasMade} />
          </>
        )}
      </Shown>
    </PageFrame>
  );
}

const Act = ({ name, isOff, onClick }: { name: string; isOff: boolean; onClick: () => void }) => (
  <button type="button" class="button" disabled={isOff} onClick={onClick}>
    {name}
  </button>
);

function Changes({ changes, hasMade }: { changes: readonly ListedChange[]; hasMade: boolean }) {
  const { language, words } = useInterface();
  if (changes.length === 0) return <p>{hasMade ? words.pages.lostHistory : words.pages.noHistory}</p>;
  return (
    <ol class="lines">
      {changes.map((change) => (
        <li key={change.number} data-undone={change.isUndone ? '' : undefined}>
          <span>{describeChange(change, language, words)}</span>
          <span class="from">
            {change.isUndone && <span class="tag">{words.pages.isUndone}</span>}
            <Moment at={change.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
