import { browser } from 'wxt/browser';
import type { SettingsWorld } from '../../components/manager/settings/settings-world.ts';
import { changeSettings, readSettings, watchSettings } from '../../data/settings/stored.ts';
import { UNSYNCED } from '../../data/settings/synced.ts';

/** Chrome's page where keys are changed; Firefox opens its own when asked. */
const CHROME_KEYS = 'chrome://extensions/shortcuts';

/** What the settings' pages ask of the browser. */
export const settings: SettingsWorld = {
  read: readSettings,
  change: changeSettings,
  watch: watchSettings,
  async commands() {
    const all = await browser.commands.getAll();
    return all.flatMap(({ name = '', description = '', shortcut = '' }) =>
      // The toolbar button's own command has no name that a page could say.
      name === '' || name.startsWith('_') ? [] : [{ name, description, keys: shortcut }],
    );
  },
  async openKeys() {
    const { commands } = browser as unknown as { commands: { openShortcutSettings?: () => Promise<void> } };
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: CHROME_KEYS });
  },
  async unsynced() {
    const { [UNSYNCED]: reason } = await browser.storage.local.get(UNSYNCED);
    return typeof reason === 'string' ? reason : undefined;
  },
};
