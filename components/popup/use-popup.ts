import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';
import type { PopupWorld } from './popup-world.ts';
import { type Site, siteOf } from './site.ts';

/** What the popup knows: nothing yet, why it knows nothing, or the tab's site and the settings. */
export type Known =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; site: Site; settings: Settings };

/** What could not be done, by the name of the words that say so. */
type Undone = 'unsaved' | 'unopened' | 'unmarked' | 'unsought';

async function look({ tab, readSettings }: PopupWorld): Promise<Known> {
  try {
    const [shown, settings] = await Promise.all([tab(), readSettings()]);
    return { state: 'ready', site: siteOf(shown), settings };
  } catch (error) {
    return { state: 'failed', error: error as Error };
  }
}

/** Looks at the tab and the settings, and follows the settings while the popup is open. */
export function usePopup(world: PopupWorld) {
  const [known, setKnown] = useState<Known>({ state: 'loading' });
  /** What could not be done, until something next can. */
  const [failure, setFailure] = useState<Undone | undefined>();
  const retry = useCallback(async () => setKnown(await look(world)), [world]);
  const follow = useCallback(
    (settings: Settings) => setKnown((before) => (before.state === 'ready' ? { ...before, settings } : before)),
    [],
  );
  useEffect(() => {
    const watching = new AbortController();
    retry();
    world.watchSettings(follow, watching.signal);
    return () => watching.abort();
  }, [world, retry, follow]);

  const attempt = async (what: Undone, work: () => Promise<void>) => {
    try {
      await work();
      setFailure(undefined);
    } catch {
      setFailure(what);
    }
  };
  const change = (settings: Partial<Settings>) =>
    attempt('unsaved', async () => follow(await world.changeSettings(settings)));
  return { known, failure, retry, attempt, change };
}
