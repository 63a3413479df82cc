import { useInterface } from '../../shared/interface-language.tsx';
import { localeOf } from '../../shared/locale.ts';

/** When something happened, on this machine's clock; `at` is in ms since 1970. */
export function Moment({ at }: { at: number }) {
  const { language } = useInterface();
  const format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short' });
  return <time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>;
}
