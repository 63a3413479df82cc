import type { Language } from '../../data/records/language.ts';
import { numeralsOf } from '../words/format.ts';

/** The locale that numbers and dates are written for; English is that of its British press, day before month. */
export const localeOf = (language: Language): string => (language === 'en' ? 'en-GB' : numeralsOf(language));
