import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../data/settings/settings.ts';
import type { PopupWorld } from './popup-world.ts';
import { type Site, siteOf } from './site.ts';

/** What the popup knows: nothing yet, why it knows nothing, or the tab's site and the settings. */
export type Known =
  | { state: 'loading' }
  | { state: 'failed'; error: Error }
  | { state: 'ready'; site: Site; settings: Settings };

async function look({ address, readSettings }: PopupWorld): Promise<Known> {
  try {
    const [tab, settings] = await Promise.all([address(), readSettings()]);
    return { state: 'ready', site: siteOf(tab), settings };
  } catch (error) {
    return { state: 'failed', error: error as Error };
  }
}

/** Looks at the tab and the settings, and follows the settings while the popup is open. */
export function usePopup(world: PopupWorld) {
  const [known, setKnown] = useState<Known>({ state: 'loading' });
  /** What could not be done, until something next can. */
  const [failure, setFailure] = useState<'change' | 'open' | undefined>();
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

  const attempt = async (what: 'change' | 'open', work: () => Promise<void>) => {
    try {
      await work();
      setFailure(undefined);
    } catch {
      setFailure(what);
    }
  };
  const change = (settings: Partial<Settings>) =>
    attempt('change', async () => follow(await world.changeSettings(settings)));
  const openDataset = () => attempt('open', world.openDataset);
  return { known, failure, retry, change, openDataset };
}
