import { isOnAt, type Settings } from '../../data/settings/settings.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { Switch } from '../shared/switch.tsx';
import { type Site, withSite } from './site.ts';

interface SwitchesProps {
  site: Site;
  settings: Settings;
  onChange: (change: Partial<Settings>) => void;
}

/** The switch of this site, if the tab has one, and that of all sites. While all are off, one cannot be on. */
export function Switches({ site, settings, onChange }: SwitchesProps) {
  const { popup } = useInterface().words;
  const isOn = site.kind !== 'closed' && isOnAt(settings, site.host);
  return (
    <>
      {site.kind === 'closed' ? (
        <p class="closed">{popup.noSiteHelp}</p>
      ) : (
        <Switch
          label={popup.site}
          help={isOn ? popup.onHere : popup.offHere}
          on={isOn}
          disabled={settings.off}
          onChange={(on) => onChange({ offSites: withSite(settings.offSites, site.host, on) })}
        />
      )}
      <Switch
        label={popup.everywhere}
        help={settings.off ? popup.offEverywhere : popup.onEverywhere}
        on={!settings.off}
        onChange={(on) => onChange({ off: !on })}
      />
    </>
  );
}
