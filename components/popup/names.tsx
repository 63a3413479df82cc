import { ENTITY_TYPES, type EntityType } from '../../data/records/entity-type.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { localeOf } from '../shared/locale.ts';
import { TypeDot } from '../shared/type-dot.tsx';
import type { Spotted } from './popup-world.ts';
import { Times } from './times.tsx';

interface NamesProps {
  names: readonly Spotted[];
  onChoose: (id: string) => void;
}

interface GroupProps extends NamesProps {
  type: EntityType;
}

function Group({ type, names, onChoose }: GroupProps) {
  const { language, words } = useInterface();
  return (
    <section>
      <h3>
        <TypeDot type={type} />
        {words.options.groups[type]}
      </h3>
      <ul>
        {names.map(({ id, name, count }) => (
          <li key={id}>
            <button type="button" class="line" onClick={() => onChoose(id)}>
              <span class="name">{name[language]}</span>
              <Times count={count} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** What is found on the page, by type: small frames open no card, and marks are paint alone, which screen readers do not see. */
export function Names({ names, onChoose }: NamesProps) {
  const { language, words } = useInterface();
  if (names.length === 0) return <p role="status">{words.popup.nothingOnPage}</p>;
  const byName = new Intl.Collator(localeOf(language)).compare;
  const sorted = names.toSorted((a, b) => byName(a.name[language], b.name[language]));
  const types = ENTITY_TYPES.filter((type) => names.some((one) => one.type === type));
  return (
    <section class="names" aria-labelledby="on-page">
      <h2 id="on-page">{words.popup.onPage}</h2>
      {types.map((type) => (
        <Group key={type} type={type} names={sorted.filter((one) => one.type === type)} onChoose={onChoose} />
      ))}
    </section>
  );
}
