import { useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { Switch } from '../../shared/switch.tsx';
import { format, formatCount } from '../../words/format.ts';
import { saveFile } from '../pages/save-file.ts';
import { FileButton } from './file-button.tsx';
import type { SettingsProps } from './settings-world.ts';
import { SiteList } from './site-list.tsx';
import { readSites, sitesFile } from './sites-file.ts';

const joined = (known: readonly string[], more: readonly string[]): string[] => [...new Set([...known, ...more])];

/** On which pages names are marked. */
export function SitesPage({ settings, onChange }: SettingsProps) {
  const { language, words } = useInterface();
  const said = words.settings;
  const [outcome, setOutcome] = useState('');
  const take = (text: string) => {
    const read = readSites(text);
    if (!read) {
      setOutcome(said.noSitesFile);
      return;
    }
    const lists = { deny: joined(settings.deny, read.deny), allow: joined(settings.allow, read.allow) };
    const added = lists.deny.length + lists.allow.length - settings.deny.length - settings.allow.length;
    onChange(lists);
    const refused = new Intl.ListFormat(language).format(read.refused.slice(0, 5));
    const rest = read.refused.length > 0 ? ` ${format(said.refusedSites, { sites: refused })}` : '';
    setOutcome(formatCount(said.addedSites, added, language) + rest);
  };
  const save = () => saveFile(new Blob([sitesFile(settings)], { type: 'application/json' }), 'hashiya-sites.json');
  return (
    <>
      <Switch
        label={said.newsOnly}
        help={said.newsOnlyHelp}
        on={settings.newsOnly}
        onChange={(newsOnly) => onChange({ newsOnly })}
      />
      <SiteList
        title={said.deny}
        help={said.denyHelp}
        patterns={settings.deny}
        onChange={(deny) => onChange({ deny })}
      />
      <SiteList
        title={said.allow}
        help={said.allowHelp}
        patterns={settings.allow}
        onChange={(allow) => onChange({ allow })}
      />
      <p class="page-actions">
        <button type="button" class="button" onClick={save}>
          {said.saveSites}
        </button>
        <FileButton
          label={said.readSites}
          accept=".json,.txt,application/json,text/plain"
          onText={take}
          onFailure={() => setOutcome(said.unreadFile)}
        />
      </p>
      <p role="status">{outcome}</p>
    </>
  );
}
