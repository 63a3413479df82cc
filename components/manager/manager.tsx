import { useCallback, useEffect } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import type { ManagerStore } from './manager-store.ts';
import { Navigation } from './navigation.tsx';
import { type Dataset, useDataset } from './use-dataset.ts';
import { Workbench } from './workbench.tsx';

interface ManagerProps {
  store: ManagerStore;
  onLanguage: (language: Language) => Promise<void>;
}

/** The dataset page: whatever befalls the store, it says what it knows and how to go on. */
export function Manager({ store, onLanguage }: ManagerProps) {
  const { words } = useInterface();
  const { dataset, retry, reread } = useDataset(store);
  const setVisibility = useCallback(
    async (id: string, hide: boolean) => {
      await (hide ? store.hide(id) : store.restore(id));
      await reread();
    },
    [store, reread],
  );
  const unmute = useCallback(
    async (id: string) => {
      await store.unmute(id);
      await reread();
    },
    [store, reread],
  );
  useEffect(() => {
    document.title = `${words.product}: ${words.options.title}`;
  }, [words]);

  const isThere = dataset.state === 'ready' && dataset.entities.length > 0;
  return (
    <div class="manager">
      <Navigation count={isThere ? dataset.entities.length : undefined} onLanguage={onLanguage} />
      {isThere ? (
        <Workbench {...dataset} onVisibility={setVisibility} onUnmute={unmute} />
      ) : (
        <main class="waiting">
          <Waiting dataset={dataset} retry={retry} />
        </main>
      )}
    </div>
  );
}

/** In place of the dataset, why it is not there. */
function Waiting({ dataset, retry }: { dataset: Dataset; retry: () => void }) {
  const { options } = useInterface().words;
  if (dataset.state === 'loading') return <p role="status">{options.loading}</p>;
  const failed = dataset.state === 'failed';
  return (
    <Failure
      message={failed ? options.failed : `${options.empty} ${options.emptyHelp}`}
      detail={failed ? dataset.error.message : undefined}
      retry={options.retry}
      onRetry={retry}
    />
  );
}
