import { useEffect, useState } from 'preact/hooks';
import { DEFAULTS, type Settings } from '../../../data/settings/settings.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { saveFile } from '../pages/save-file.ts';
import { Sure } from '../pages/sure.tsx';
import { FileButton } from './file-button.tsx';
import { readSettingsFile, settingsFile } from './settings-file.ts';
import type { SettingsProps } from './settings-world.ts';

/** What was done last, and the settings from before it. */
interface Taken {
  said: string;
  before?: Settings;
}

/** What Hashiya keeps and where, and the settings as a file. */
export function PrivacyPage({ settings, world, onChange }: SettingsProps) {
  const { language, words } = useInterface();
  const said = words.settings;
  const [taken, setTaken] = useState<Taken>();
  const [unsynced, setUnsynced] = useState<string>();
  useEffect(() => {
    world.unsynced().then(setUnsynced, () => undefined);
  }, [world, settings]);
  const replace = (wanted: Settings, sentence: string) => {
    setTaken({ said: sentence, before: settings });
    onChange(wanted);
  };
  const read = (text: string) => {
    const file = readSettingsFile(text);
    if (!file || file === 'newer') {
      setTaken({ said: file ? said.newerFile : said.noSettingsFile });
      return;
    }
    const refused = new Intl.ListFormat(language).format(file.refused);
    replace(file.settings, file.refused.length > 0 ? format(said.partlyRead, { fields: refused }) : said.settingsRead);
  };
  const save = () =>
    saveFile(new Blob([settingsFile(settings)], { type: 'application/json' }), 'hashiya-settings.json');
  return (
    <div class="settings">
      <section>
        <ul class="promises">
          {said.promises.map((promise) => (
            <li key={promise}>{promise}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{said.sync}</h3>
        <p class="page-help">{said.syncHelp}</p>
        {unsynced !== undefined && <p role="alert">{format(said.unsynced, { reason: unsynced })}</p>}
      </section>
      <section>
        <h3>{said.file}</h3>
        <p class="page-help">{said.fileHelp}</p>
        <p class="page-actions">
          <button type="button" class="button" onClick={save}>
            {said.saveSettings}
          </button>
          <FileButton
            label={said.readSettings}
            accept=".json,application/json"
            onText={read}
            onFailure={() => setTaken({ said: said.unreadFile })}
          />
        </p>
        <Sure
          button={said.defaults}
          question={said.defaultsAsk}
          answer={said.defaultsSure}
          onSure={() => replace({ ...DEFAULTS, pausedUntil: undefined }, said.nowDefaults)}
        />
        <p role="status">
          {taken?.said}{' '}
          {taken?.before && (
            <button
              type="button"
              class="button small"
              onClick={() => {
                onChange(taken.before as Settings);
                setTaken({ said: said.takenBack });
              }}
            >
              {said.takeBack}
            </button>
          )}
        </p>
      </section>
    </div>
  );
}
