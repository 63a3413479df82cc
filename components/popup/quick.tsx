import type { Settings } from '../../data/settings/settings.ts';
import { isPageOff, withPage } from '../../data/settings/sites.ts';
import { useInterface } from '../shared/interface-language.tsx';

interface QuickProps {
  settings: Settings;
  address: string;
  onChange: (change: Partial<Settings>) => void;
}

const PAUSE = 60 * 60 * 1000; // ms

/** What stops Hashiya for less than a whole site: on this page only, or everywhere for an hour. */
export function Quick({ settings, address, onChange }: QuickProps) {
  const { popup } = useInterface().words;
  const isOff = isPageOff(settings, address);
  return (
    <p class="quick">
      <button
        type="button"
        class="pill"
        aria-pressed={isOff}
        onClick={() => onChange(withPage(settings, address, isOff))}
      >
        {popup.notThisPage}
      </button>
      <button type="button" class="pill" onClick={() => onChange({ pausedUntil: Date.now() + PAUSE })}>
        {popup.pause}
      </button>
    </p>
  );
}
