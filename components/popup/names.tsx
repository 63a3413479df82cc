import { ENTITY_TYPES, type EntityType } from '../../data/records/entity-type.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { localeOf } from '../shared/locale.ts';
import { TypeDot } from '../shared/type-dot.tsx';
import type { Named } from './popup-world.ts';

interface GroupProps {
  type: EntityType;
  names: readonly string[];
}

function Group({ type, names }: GroupProps) {
  const { options } = useInterface().words;
  return (
    <section>
      <h3>
        <TypeDot type={type} />
        {options.groups[type]}
      </h3>
      <ul>
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}

/** What is marked on the page, by type: small frames open no card, and marks are paint alone, which screen readers do not see. */
export function Names({ names }: { names: readonly Named[] }) {
  const { language, words } = useInterface();
  if (names.length === 0) return <p role="status">{words.popup.nothingOnPage}</p>;
  const byName = new Intl.Collator(localeOf(language)).compare;
  const namesOf = (type: EntityType) =>
    names
      .filter((one) => one.type === type)
      .map(({ name }) => name[language])
      .sort(byName);
  const types = ENTITY_TYPES.filter((type) => names.some((one) => one.type === type));
  return (
    <section class="names" aria-labelledby="on-page">
      <h2 id="on-page">{words.popup.onPage}</h2>
      {types.map((type) => (
        <Group key={type} type={type} names={namesOf(type)} />
      ))}
    </section>
  );
}
