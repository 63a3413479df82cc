import type { Language } from '../../data/records/language.ts';
import { localeOf } from '../shared/locale.ts';

const UNITS = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
const STEP = 1000;

/** A number of bytes in the largest unit of which there is at least one. */
export function formatBytes(bytes: number, language: Language): string {
  const at = Math.min(UNITS.length - 1, Math.max(0, Math.floor(Math.log10(Math.max(1, bytes)) / Math.log10(STEP))));
  const unit = UNITS[at] as (typeof UNITS)[number];
  const options = { style: 'unit', unit, unitDisplay: 'short', maximumSignificantDigits: 3 } as const;
  return new Intl.NumberFormat(localeOf(language), options).format(bytes / STEP ** at);
}
