import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { ImportSession } from '../../data/transfer/contract.ts';
import type { ExportWish } from '../../data/transfer/write/what.ts';
import type { Writing } from './editor/use-leaving.ts';
import type { BackupStore, ListedEntity, ListedPack, ManagerStore } from './manager-store.ts';
import { NoticeBanner } from './notice-banner.tsx';
import { BackupsPage } from './pages/backups-page.tsx';
import { ExportPage } from './pages/export-page.tsx';
import { HistoryPage } from './pages/history-page.tsx';
import { ImportPage } from './pages/import-page.tsx';
import { PacksPage } from './pages/packs-page.tsx';
import type { ReadDataset } from './use-dataset.ts';
import type { OnDo } from './use-doing.ts';
import { type Place, pageLink } from './use-place.ts';
import { Workbench } from './workbench.tsx';

/** What the parts of the dataset page work with. */
export interface PagesWorld {
  store: ManagerStore;
  backups: BackupStore;
  makeSession: () => ImportSession;
  onExport: (wish: ExportWish) => Promise<Blob>;
}

interface CurrentPageProps extends PagesWorld {
  dataset: ReadDataset;
  place: Place;
  choose: (id: string) => void;
  packs: readonly ListedPack[];
  reread: () => Promise<void>;
  undo: (number?: number) => void;
  redo: () => void;
  writing: RefObject<Writing | undefined>;
  /** Rises with each change of the reader's, before the list is read anew. */
  times: number;
  onDo: OnDo;
}

/** The part of the dataset page that the address names. */
export function CurrentPage(props: CurrentPageProps) {
  const { backups, dataset } = props;
  return (
    <div class="current">
      <NoticeBanner backups={backups} edition={dataset.edition} />
      <Part {...props} />
    </div>
  );
}

/** True if the reader has made something of an entity. */
const isMade = ({ standing, isHidden, tags }: ListedEntity): boolean =>
  standing !== 'pack' || isHidden || tags.length > 0;

function Part({ place, dataset, packs, store, backups, onDo, undo, redo, reread, ...rest }: CurrentPageProps) {
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const edition = dataset.edition + rest.times;
  if (place.page === 'packs') return <PacksPage packs={packs} store={store} onDo={onDo} />;
  if (place.page === 'history')
    return (
      <HistoryPage
        store={store}
        edition={edition}
        hasMade={dataset.entities.some(isMade) || packs.some(({ isImported }) => isImported)}
        onUndo={() => undo()}
        onRedo={redo}
      />
    );
  if (place.page === 'backups') return <BackupsPage backups={backups} edition={edition} onDo={onDo} />;
  if (place.page === 'import')
    return (
      <ImportPage
        makeSession={rest.makeSession}
        onLanded={async () => {
          await reread();
          return store.newest();
        }}
        onUndo={undo}
      />
    );
  if (place.page === 'export') return <ExportPage packs={packs} chosen={chosen} onExport={rest.onExport} />;
  return (
    <Workbench
      {...dataset}
      edition={edition}
      {...{ place, packs, store, onDo }}
      choose={rest.choose}
      writing={rest.writing}
      onExport={(ids) => {
        setChosen(ids);
        location.hash = pageLink('export');
      }}
    />
  );
}
