import { useCallback } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { format, formatCount } from '../words/format.ts';
import type { BackupStore, Notice } from './manager-store.ts';
import { useRead } from './use-read.ts';

/** Tells once that the dataset was put back after the browser had lost it, or that a change has no backup. */
export function NoticeBanner({ backups, edition }: { backups: BackupStore; edition: number }) {
  const { pages } = useInterface().words;
  const reading = useRead(
    useCallback(() => backups.notice(), [backups]),
    edition,
  );
  // A notice that cannot be read is no more to be seen than none; the list beside it tells of a broken store.
  const notice = reading.read?.value;
  if (!notice) return null;
  return (
    <div class="notice-banner" role="alert">
      <Told notice={notice} />
      <button type="button" class="button small" onClick={() => backups.dismissNotice().finally(reading.again)}>
        {pages.gotIt}
      </button>
    </div>
  );
}

function Told({ notice }: { notice: Notice }) {
  const { language, words } = useInterface();
  const { pages } = words;
  if (notice.kind === 'unbacked') return <p>{format(pages.unbacked, { reason: `\u2068${notice.reason}\u2069` })}</p>;
  const { records, lost } = notice;
  const packs = new Intl.ListFormat(language).format(lost.map((id) => `\u2068${id}\u2069`));
  return (
    <p>
      {formatCount(pages.restored, records, language)} {lost.length > 0 && format(pages.lostPacks, { packs })}
    </p>
  );
}
