import type { Localized } from '../../data/records/language.ts';
import { InOwnLanguage } from '../shared/in-own-language.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import type { Row } from './listing.ts';
import type { Found } from './search.ts';
import { linkTo } from './use-choice.ts';

/** A found text with what was looked for marked in it. */
function Marked({ found: { text, language, start, end } }: { found: Found }) {
  return (
    <InOwnLanguage language={language}>
      {text.slice(0, start)}
      <mark>{text.slice(start, end)}</mark>
      {text.slice(end)}
    </InOwnLanguage>
  );
}

/** The second line tells what was found if it is not the name above; else the name in another script. */
function SecondLine({ name, found }: { name: Localized; found: Found | undefined }) {
  const { language } = useInterface();
  if (found && !(found.isName && found.language === language)) return <Marked found={found} />;
  const other = language === 'ar' ? 'en' : 'ar';
  return <InOwnLanguage language={other}>{name[other]}</InOwnLanguage>;
}

interface EntityRowProps {
  row: Row;
  isChosen: boolean;
  /** True for the one line of the list that Tab stops at. */
  isStop: boolean;
}

/** One entity of the list: a link to it. */
export function EntityRow({ row: { entity, isHidden, found }, isChosen, isStop }: EntityRowProps) {
  const { language, words } = useInterface();
  const inName = found?.isName && found.language === language;
  return (
    <li>
      <a class="row" href={linkTo(entity.id)} aria-current={isChosen ? 'true' : undefined} tabIndex={isStop ? 0 : -1}>
        <TypeDot type={entity.type} />
        <span class="row-words">
          <span class="row-name">{inName ? <Marked found={found} /> : entity.name[language]}</span>
          <small>
            <SecondLine name={entity.name} found={found} />
          </small>
        </span>
        <span class="row-tag">
          <span class="unseen">{words.types[entity.type]}</span>
          {isHidden && words.options.isHidden}
        </span>
      </a>
    </li>
  );
}
