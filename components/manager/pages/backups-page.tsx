import { useCallback } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { formatCount } from '../../words/format.ts';
import type { BackupStore, ListedSnapshot } from '../manager-store.ts';
import type { OnDo } from '../use-doing.ts';
import { useRead } from '../use-read.ts';
import { Moment } from './moment.tsx';
import { PageFrame } from './page-frame.tsx';
import { Shown } from './shown.tsx';
import { Storage } from './storage.tsx';
import { Sure } from './sure.tsx';

interface BackupsPageProps {
  backups: BackupStore;
  edition: number;
  onDo: OnDo;
}

/** The copies in the second place, each a way back, and what the browser says of the storage. */
export function BackupsPage({ backups, edition, onDo }: BackupsPageProps) {
  const { pages } = useInterface().words;
  const reading = useRead(
    useCallback(() => backups.snapshots(), [backups]),
    edition,
  );
  return (
    <PageFrame title={pages.backups} help={pages.backupsHelp}>
      <Shown reading={reading}>
        {(snapshots) => (
          <>
            {snapshots.length === 0 && <p>{pages.noBackups}</p>}
            <ul class="cards">
              {snapshots.map((snapshot) => (
                <Snapshot
                  key={snapshot.serial}
                  snapshot={snapshot}
                  onGoBack={() => onDo(() => backups.restoreSnapshot(snapshot.serial))}
                />
              ))}
            </ul>
          </>
        )}
      </Shown>
      <Storage backups={backups} edition={edition} />
    </PageFrame>
  );
}

function Snapshot({ snapshot, onGoBack }: { snapshot: ListedSnapshot; onGoBack: () => void }) {
  const { language, words } = useInterface();
  const { pages } = words;
  const { at, why, records, packs } = snapshot;
  return (
    <li>
      <h3>
        <Moment at={at} />
      </h3>
      <p class="from">
        <span>{pages.why[why]}</span>
        <span>{formatCount(pages.ofYours, records, language)}</span>
        {packs.map((pack) => (
          <bdi key={pack}>{pack}</bdi>
        ))}
      </p>
      <Sure button={pages.goBack} question={pages.goBackSure} answer={pages.goBack} onSure={onGoBack} />
    </li>
  );
}
