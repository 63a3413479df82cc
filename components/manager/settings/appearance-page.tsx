import { CARD_LANGUAGES, DENSITIES, DWELLS, LINES } from '../../../data/settings/settings.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { OneOf } from '../../shared/one-of.tsx';
import { Switch } from '../../shared/switch.tsx';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import { ByType } from './by-type.tsx';
import { Commands } from './commands.tsx';
import { Preview } from './preview.tsx';
import type { SettingsProps } from './settings-world.ts';

/** How much is marked, and how; what cards speak and when they open; the toolbar's button; the keys. */
export function AppearancePage({ settings, world, onChange }: SettingsProps) {
  const { words } = useInterface();
  const said = words.settings;
  const cardLanguage = (value: (typeof CARD_LANGUAGES)[number]) =>
    value === 'page' || value === 'browser' ? said.cardLanguages[value] : LANGUAGE_NAMES[value];
  return (
    <div class="settings">
      <section>
        <h3>{said.howMuch}</h3>
        <OneOf
          legend={said.howMuch}
          choices={DENSITIES.map((value) => ({ value, label: words.popup.densities[value] }))}
          chosen={settings.density}
          onChoose={(density) => onChange({ density })}
        />
        <Switch
          label={said.places}
          help={said.placesHelp}
          on={settings.marksPlaces}
          onChange={(marksPlaces) => onChange({ marksPlaces })}
        />
      </section>
      <section>
        <h3>{said.look}</h3>
        <OneOf
          legend={said.look}
          choices={LINES.map((value) => ({ value, label: said.lines[value] }))}
          chosen={settings.line}
          onChoose={(line) => onChange({ line })}
        />
        <Preview settings={settings} />
        <ByType settings={settings} onChange={onChange} />
      </section>
      <section>
        <h3>{said.cards}</h3>
        <p class="page-help">{said.cardLanguage}</p>
        <OneOf
          legend={said.cardLanguage}
          choices={CARD_LANGUAGES.map((value) => ({ value, label: cardLanguage(value) }))}
          chosen={settings.cardLanguage}
          onChoose={(chosen) => onChange({ cardLanguage: chosen })}
        />
        <p class="page-help">{said.dwell}</p>
        <OneOf
          legend={said.dwell}
          choices={DWELLS.map((value) => ({ value, label: said.dwells[value] }))}
          chosen={settings.dwell}
          onChoose={(dwell) => onChange({ dwell })}
        />
      </section>
      <section>
        <h3>{said.button}</h3>
        <Switch
          label={said.badge}
          help={said.badgeHelp}
          on={settings.badge}
          onChange={(badge) => onChange({ badge })}
        />
      </section>
      <section>
        <h3>{said.keys}</h3>
        <Commands world={world} />
      </section>
    </div>
  );
}
