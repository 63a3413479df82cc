import { useInterface } from '../shared/interface-language.tsx';
import { localeOf } from '../shared/locale.ts';
import { format } from '../words/format.ts';

/** How often a name is found on the page, behind it. */
export function Times({ count }: { count: number }) {
  const { language, words } = useInterface();
  const number = new Intl.NumberFormat(localeOf(language)).format(count);
  return (
    <>
      <span class="times" aria-hidden="true">
        {number}
      </span>
      <span class="unseen">{format(words.popup.times, { count: number })}</span>
    </>
  );
}
