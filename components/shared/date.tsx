import { formatDate } from './format-date.ts';
import { useInterface } from './interface-language.tsx';

/** A partial date in the interface's language. */
export function DateOf({ date }: { date: string }) {
  const { language } = useInterface();
  return <time dateTime={date}>{formatDate(date, language)}</time>;
}
