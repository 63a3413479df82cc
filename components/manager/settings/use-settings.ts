import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '../../../data/settings/settings.ts';
import type { SettingsWorld } from './settings-world.ts';

export interface UsedSettings {
  /** Nothing until they are read; an error if they could not be. */
  settings: Settings | Error | undefined;
  /** True if the last change was not kept. */
  hasFailed: boolean;
  retry: () => void;
  change: (change: Partial<Settings>) => void;
}

/** The settings, as they are now in whatever part of the extension they were changed. */
export function useSettings(world: SettingsWorld): UsedSettings {
  const [settings, setSettings] = useState<Settings | Error>();
  const [hasFailed, setFailed] = useState(false);
  const retry = useCallback(() => {
    world.read().then(setSettings, setSettings);
  }, [world]);
  useEffect(() => {
    const watching = new AbortController();
    world.watch(setSettings, watching.signal);
    retry();
    return () => watching.abort();
  }, [world, retry]);
  const change = useCallback(
    (wanted: Partial<Settings>) => {
      world.change(wanted).then(
        (changed) => {
          setSettings(changed);
          setFailed(false);
        },
        () => setFailed(true),
      );
    },
    [world],
  );
  return { settings, hasFailed, retry, change };
}
