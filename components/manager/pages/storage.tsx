import { useCallback } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { formatBytes } from '../format-bytes.ts';
import type { BackupStore } from '../manager-store.ts';
import { useRead } from '../use-read.ts';
import { Shown } from './shown.tsx';

/** How much the browser keeps for Hashiya, and whether it may delete it. */
export function Storage({ backups, edition }: { backups: BackupStore; edition: number }) {
  const { language, words } = useInterface();
  const { pages } = words;
  const reading = useRead(
    useCallback(() => backups.usage(), [backups]),
    edition,
  );
  return (
    <section class="storage">
      <h3>{pages.storage}</h3>
      <Shown reading={reading}>
        {({ used, quota, isPersistent }) => (
          <>
            <meter min={0} max={quota} value={used} aria-label={pages.storage} />
            <p>{format(pages.used, { used: formatBytes(used, language), quota: formatBytes(quota, language) })}</p>
            <p>{isPersistent ? pages.persistent : pages.notPersistent}</p>
            {!isPersistent && (
              <button type="button" class="button small" onClick={() => backups.persist().finally(reading.again)}>
                {pages.persist}
              </button>
            )}
          </>
        )}
      </Shown>
    </section>
  );
}
