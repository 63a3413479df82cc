import type { Settings } from '../../data/settings/settings.ts';
import { isPageOff, offBecause, withPage } from '../../data/settings/sites.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { localeOf } from '../shared/locale.ts';
import { format } from '../words/format.ts';

interface WhyOffProps {
  settings: Settings;
  address: string;
  onChange: (change: Partial<Settings>) => void;
}

/** Why nothing is marked on this page, and the way back. */
export function WhyOff({ settings, address, onChange }: WhyOffProps) {
  const { language, words } = useInterface();
  const { popup } = words;
  const why = offBecause(settings, address);
  const time = new Intl.DateTimeFormat(localeOf(language), { timeStyle: 'short' });
  if (why === 'everywhere') return <p role="status">{popup.offEverywhere}</p>;
  if (why === 'paused')
    return (
      <p class="why-off" role="status">
        {format(popup.pausedUntil, { time: time.format(settings.pausedUntil) })}{' '}
        <button type="button" class="button" onClick={() => onChange({ pausedUntil: undefined })}>
          {popup.goOn}
        </button>
      </p>
    );
  if (isPageOff(settings, address))
    return (
      <p class="why-off" role="status">
        {popup.pageOff}{' '}
        <button type="button" class="button" onClick={() => onChange(withPage(settings, address, true))}>
          {popup.pageOn}
        </button>
      </p>
    );
  return <p role="status">{why === 'not-allowed' ? popup.notAllowed : popup.offHere}</p>;
}
