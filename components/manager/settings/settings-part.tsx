import { Failure } from '../../shared/failure.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import { PageFrame } from '../pages/page-frame.tsx';
import { AppearancePage } from './appearance-page.tsx';
import type { SettingsPage } from './pages.ts';
import { PrivacyPage } from './privacy-page.tsx';
import type { SettingsWorld } from './settings-world.ts';
import { SitesPage } from './sites-page.tsx';
import { useSettings } from './use-settings.ts';

const PAGES = { sites: SitesPage, appearance: AppearancePage, privacy: PrivacyPage } as const;

/** One page of the settings; it says where a change was not kept. */
export function SettingsPart({ page, world }: { page: SettingsPage; world: SettingsWorld }) {
  const { words } = useInterface();
  const { settings, hasFailed, retry, change } = useSettings(world);
  const Page = PAGES[page];
  return (
    <div class="current">
      <PageFrame key={page} title={words.settings[page]} help={words.settings.help[page]}>
        {settings instanceof Error && (
          <Failure message={words.popup.failed} detail={settings.message} retry={words.options.retry} onRetry={retry} />
        )}
        {hasFailed && (
          <p class="unsaved" role="alert">
            {words.popup.unsaved}
          </p>
        )}
        {settings !== undefined && !(settings instanceof Error) && (
          <Page settings={settings} world={world} onChange={change} />
        )}
      </PageFrame>
    </div>
  );
}
