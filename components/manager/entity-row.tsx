import type { Localized } from '../../data/records/language.ts';
import { InOwnLanguage } from '../shared/in-own-language.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import { format } from '../words/format.ts';
import type { Row } from './listing.ts';
import type { Found } from './search.ts';
import { linkTo } from './use-place.ts';

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
  isSelected: boolean;
  /** True for the one line of the list that Tab stops at. */
  isStop: boolean;
  /** The id of what tells of keys. */
  hint: string;
  /** With `extend`, all rows since the one that was picked before. */
  onSelect: (extend: boolean) => void;
}

/** What the reader has made of the entity, in words. */
function Tags({ entity: { type, standing, isHidden, tags } }: Pick<Row, 'entity'>) {
  const { words } = useInterface();
  const told = standing === 'pack' ? [] : [words.listing.standings[standing]];
  if (isHidden) told.push(words.options.isHidden);
  return (
    <span class="row-tag">
      <span class="unseen">{words.types[type]} </span>
      {[...told, ...tags.map((tag) => `#${tag}`)].join(' · ')}
    </span>
  );
}

/** One entity of the list: a link to it, and a box that picks it. */
export function EntityRow({ row: { entity, found }, isChosen, isSelected, isStop, hint, onSelect }: EntityRowProps) {
  const { language, words } = useInterface();
  const inName = found?.isName && found.language === language;
  return (
    <>
      <a
        class="row"
        data-id={entity.id}
        href={linkTo(entity.id)}
        aria-current={isChosen ? 'true' : undefined}
        aria-describedby={isStop ? hint : undefined}
        tabIndex={isStop ? 0 : -1}
      >
        <TypeDot type={entity.type} />
        <span class="row-words">
          <span class="row-name">{inName ? <Marked found={found} /> : entity.name[language]}</span>
          <small>
            <SecondLine name={entity.name} found={found} />
          </small>
        </span>
        <Tags entity={entity} />
      </a>
      <input
        type="checkbox"
        class="row-pick"
        tabIndex={-1}
        checked={isSelected}
        aria-label={format(words.listing.select, { name: entity.name[language] })}
        onClick={(event) => onSelect(event.shiftKey)}
      />
    </>
  );
}
