import type { Alias } from '../../data/records/alias.ts';
import { LANGUAGES, type Localized } from '../../data/records/language.ts';
import { InOwnLanguage } from '../shared/in-own-language.tsx';
import { LANGUAGE_NAMES } from '../words/words.ts';

const NameOf = ({ language }: { language: (typeof LANGUAGES)[number] }) => (
  <dt>
    <InOwnLanguage language={language}>{LANGUAGE_NAMES[language]}</InOwnLanguage>
  </dt>
);

/** The name in each language. */
export const Names = ({ name }: { name: Localized }) => (
  <dl class="terms">
    {LANGUAGES.map((language) => (
      <div key={language}>
        <NameOf language={language} />
        <dd>
          <InOwnLanguage language={language}>{name[language]}</InOwnLanguage>
        </dd>
      </div>
    ))}
  </dl>
);

/** The aliases by language, as the record writes them: alternatives stay in their braces. */
export const Aliases = ({ aliases }: { aliases: readonly Alias[] }) => (
  <dl class="aliases">
    {LANGUAGES.map((language) => {
      const texts = new Set(aliases.filter(({ lang }) => lang === language).map(({ text }) => text));
      if (texts.size === 0) return null;
      return (
        <div key={language}>
          <NameOf language={language} />
          {[...texts].map((text) => (
            <dd key={text}>
              <InOwnLanguage language={language}>{text}</InOwnLanguage>
            </dd>
          ))}
        </div>
      );
    })}
  </dl>
);
