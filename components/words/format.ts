import type { Plural } from './plural.ts';

/** Fills `{name}` places. A place without a value stays as it is, so that a slip is seen. */
export const format = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** The form of a count in a language (BCP 47), its number written as the language's readers expect. */
export function formatCount(plural: Plural, count: number, language: string): string {
  const form = plural[new Intl.PluralRules(language).select(count)] ?? plural.other;
  return format(form, { count: new Intl.NumberFormat(numeralsOf(language)).format(count) });
}

/** News of the Gulf writes Western digits, whatever the browser's Arabic prefers. */
export const numeralsOf = (language: string): string => (language === 'ar' ? 'ar-u-nu-latn' : language);
