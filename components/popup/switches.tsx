import { isOnAt, type Settings, withSite } from '../../data/settings/settings.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { Switch } from '../shared/switch.tsx';
import type { Site } from './site.ts';

interface SwitchesProps {
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** The switch of this site, beside its name. While all are off, one cannot be on. */
export function SiteSwitch({ site, settings, onChange }: SwitchesProps & { site: Site }) {
  const { popup } = useInterface().words;
  const isOn = isOnAt(settings, site.host);
  return (
    <button
      type="button"
      role="switch"
      class="switch bare"
      aria-checked={isOn}
      aria-label={popup.site}
      title={isOn ? popup.onHere : popup.offHere}
      disabled={settings.off}
      onClick={() => onChange({ offSites: withSite(settings.offSites, site.host, !isOn) })}
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
