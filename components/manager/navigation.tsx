import { useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { LanguagePicker } from '../shared/language-picker.tsx';
import { localeOf } from '../shared/locale.ts';
import { LIST_LINK } from './use-place.ts';

interface NavigationProps {
  /** How many entities there are, once that is known. */
  count: number | undefined;
  onLanguage: (language: Language) => Promise<void>;
}

/** The column beside the page: whose page it is, its parts, and the language. */
export function Navigation({ count, onLanguage }: NavigationProps) {
  const { language, words } = useInterface();
  const [hasFailed, setFailed] = useState(false);
  const choose = (chosen: Language) => {
    onLanguage(chosen).then(
      () => setFailed(false),
      () => setFailed(true),
    );
  };
  return (
    <header class="navigation">
      <h1 class="product">{words.product}</h1>
      <nav>
        <a href={LIST_LINK} aria-current="page">
          {words.options.title}
          {count !== undefined && <span>{new Intl.NumberFormat(localeOf(language)).format(count)}</span>}
        </a>
      </nav>
      <div class="navigation-foot">
        <LanguagePicker onChoose={choose} />
        {hasFailed && (
          <p class="unsaved" role="alert">
            {words.options.unsaved}
          </p>
        )}
        <p>{words.options.privacy}</p>
      </div>
    </header>
  );
}
