import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { CurrentPage, type PagesWorld } from './current-page.tsx';
import { useLeaving } from './editor/use-leaving.ts';
import type { ListedPack, ManagerStore } from './manager-store.ts';
import { Navigation } from './navigation.tsx';
import { OutcomeLine } from './outcome-line.tsx';
import { Sure } from './pages/sure.tsx';
import { isSettingsPage } from './settings/pages.ts';
import { SettingsPart } from './settings/settings-part.tsx';
import type { SettingsWorld } from './settings/settings-world.ts';
import { type Dataset, useDataset } from './use-dataset.ts';
import { type Doing, numberOf, useDoing } from './use-doing.ts';
import { usePlace } from './use-place.ts';
import { useUndoKeys } from './use-undo-keys.ts';

/** What the dataset page is given of the world. */
export interface ManagerProps extends PagesWorld {
  settings: SettingsWorld;
  onLanguage: (language: Language) => Promise<void>;
}

/** The dataset page: whatever befalls the store, it says what it knows and how to go on. */
export function Manager({ onLanguage, settings, ...world }: ManagerProps) {
  const { words } = useInterface();
  const { store } = world;
  const { dataset, retry, reread } = useDataset(store);
  const packs = usePacks(store, dataset);
  const doing = useDoing(reread);
  const [asked, choose] = usePlace();
  const { place, writing } = useLeaving(asked);
  const undo = useCallback(
    (number?: number) => void doing.turn(() => store.undo(number), 'undone'),
    [doing.turn, store],
  );
  const redo = useCallback(() => void doing.turn(() => store.redo(), 'redone'), [doing.turn, store]);
  useUndoKeys(undo, redo);
  useDismissal(store, dataset, doing);
  useEffect(() => {
    document.title = `${words.product}: ${words.options.title}`;
  }, [words]);

  const isThere = dataset.state === 'ready' && dataset.entities.length > 0;
  return (
    <div class="manager">
      <Navigation
        page={place.page}
        count={isThere ? dataset.entities.length : undefined}
        packs={isThere ? packs.length : undefined}
        onLanguage={onLanguage}
      />
      {isSettingsPage(place.page) && <SettingsPart page={place.page} world={settings} />}
      {!isSettingsPage(place.page) && isThere && (
        <CurrentPage
          {...world}
          {...{ dataset, place, choose, writing, packs, reread, undo, redo }}
          times={doing.times}
          onDo={doing.run}
        />
      )}
      {!isSettingsPage(place.page) && !isThere && (
        <main class="waiting">
          <Waiting dataset={dataset} retry={retry} renew={store.renew} />
        </main>
      )}
      <OutcomeLine doing={doing} page={place.page} onUndo={undo} />
    </div>
  );
}

const NO_PACKS: readonly ListedPack[] = [];

/** Takes away what the last action came to, once something newer was changed, in whatever tab: its undo would be that one's. */
function useDismissal(store: ManagerStore, dataset: Dataset, { outcome, dismiss }: Doing): void {
  const edition = dataset.state === 'ready' ? dataset.edition : 0;
  const number = numberOf(outcome);
  useEffect(() => {
    if (edition === 0 || number === undefined) return undefined;
    const looking = new AbortController();
    // What cannot be looked up cannot be undone either: then the undo says so.
    store.newest().then(
      (newest) => !looking.signal.aborted && newest !== number && dismiss(number),
      () => undefined,
    );
    return () => looking.abort();
  }, [store, edition, number, dismiss]);
}

/** The packs, read anew with each edition of the dataset; none as long as they cannot be read, which the list tells. */
function usePacks(store: ManagerStore, dataset: Dataset): readonly ListedPack[] {
  const [packs, setPacks] = useState(NO_PACKS);
  const edition = dataset.state === 'ready' ? dataset.edition : 0;
  useEffect(() => {
    if (edition > 0) store.packs().then(setPacks, () => setPacks(NO_PACKS));
  }, [store, edition]);
  return packs;
}

interface WaitingProps {
  dataset: Dataset;
  retry: () => void;
  renew: ManagerStore['renew'];
}

/** In place of the dataset, why it is not there, and the ways out. */
function Waiting({ dataset, retry, renew }: WaitingProps) {
  const { options, pages } = useInterface().words;
  if (dataset.state === 'loading') return <p role="status">{options.loading}</p>;
  const failed = dataset.state === 'failed';
  return (
    <>
      <Failure
        message={failed ? options.failed : `${options.empty} ${options.emptyHelp}`}
        detail={failed ? dataset.error.message : undefined}
        retry={options.retry}
        onRetry={retry}
      />
      {/* What cannot be set up anew cannot be read either, and the retry says why. */}
      {failed && (
        <div class="page-actions">
          <Sure
            button={pages.renew}
            question={pages.renewAsk}
            answer={pages.renewSure}
            onSure={() => void renew().then(retry, retry)}
          />
        </div>
      )}
    </>
  );
}
