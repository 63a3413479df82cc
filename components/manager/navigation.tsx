import { useState } from 'preact/hooks';
import type { Language } from '../../data/records/language.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { LanguagePicker } from '../shared/language-picker.tsx';
import { localeOf } from '../shared/locale.ts';
import { SETTINGS_PAGES } from './settings/pages.ts';
import { LIST_LINK, type Page, pageLink } from './use-place.ts';

interface NavigationProps {
  page: Page;
  /** How many entities there are, and packs, once that is known. */
  count: number | undefined;
  packs: number | undefined;
  onLanguage: (language: Language) => Promise<void>;
}

interface PartProps {
  href: string;
  name: string;
  isCurrent: boolean;
  count?: number | undefined;
}

function Part({ href, name, isCurrent, count }: PartProps) {
  const { language } = useInterface();
  return (
    <a href={href} aria-current={isCurrent ? 'page' : undefined}>
      {name}
      {count !== undefined && <span>{new Intl.NumberFormat(localeOf(language)).format(count)}</span>}
    </a>
  );
}

const OTHERS = ['packs', 'import', 'export', 'history', 'backups'] as const;

/** The column beside the page: whose page it is, its parts, and the language. */
export function Navigation({ page, count, packs, onLanguage }: NavigationProps) {
  const { words } = useInterface();
  const { options, pages } = words;
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
      <nav aria-label={pages.nav}>
        <Part href={LIST_LINK} name={options.title} isCurrent={page === 'dataset'} count={count} />
        {OTHERS.map((other) => (
          <Part
            key={other}
            href={pageLink(other)}
            name={pages[other]}
            isCurrent={page === other}
            count={other === 'packs' ? packs : undefined}
          />
        ))}
        <p class="nav-part">{words.popup.settings}</p>
        {SETTINGS_PAGES.map((other) => (
          <Part key={other} href={pageLink(other)} name={words.settings[other]} isCurrent={page === other} />
        ))}
      </nav>
      <div class="navigation-foot">
        <LanguagePicker onChoose={choose} />
        {hasFailed && (
          <p class="unsaved" role="alert">
            {options.unsaved}
          </p>
        )}
        <p>{options.privacy}</p>
      </div>
    </header>
  );
}
