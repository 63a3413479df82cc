import type { Settings } from '../../data/settings/settings.ts';
import { isOnAt, withPage, withSite } from '../../data/settings/sites.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { Switch } from '../shared/switch.tsx';

interface SwitchesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** The switch of this site, beside its name. While all are off, one cannot be on. */
export function SiteSwitch({ address, settings, onChange }: SwitchesProps & { address: string }) {
  const { popup } = useInterface().words;
  // A page that is off by itself says nothing of its site; a pause ends by itself.
  const ofSite = { ...settings, ...withPage(settings, address, true), pausedUntil: undefined };
  const isOn = isOnAt(ofSite, address);
  return (
    <button
      type="button"
      role="switch"
      class="switch bare"
      aria-checked={isOn}
      aria-label={popup.site}
      title={isOn ? popup.onHere : popup.offHere}
      disabled={settings.off}
      onClick={() => onChange(withSite(settings, address, !isOn))}
    >
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}

/** The switch of all sites. */
export function EverywhereSwitch({ settings, onChange }: SwitchesProps) {
  const { popup } = useInterface().words;
  return (
    <Switch
      label={popup.everywhere}
      help={settings.off ? popup.offEverywhere : popup.onEverywhere}
      on={!settings.off}
      onChange={(on) => onChange({ off: !on })}
    />
  );
}
