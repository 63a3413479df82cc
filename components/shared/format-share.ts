import type { Language } from '../../data/records/language.ts';
import { localeOf } from './locale.ts';

/** A share in percent as the language writes it: `49.5%`, `49,5 %`. */
export const formatShare = (percent: number, language: Language): string =>
  new Intl.NumberFormat(localeOf(language), { style: 'percent', maximumFractionDigits: 2 }).format(percent / 100);
