import type { Party } from '../../data/records/party.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import type { Names } from './names.ts';
import { linkTo } from './use-place.ts';

/** A link to an entity of the dataset; an id that no installed pack has is shown as it is. */
export function EntityLink({ id, names }: { id: string; names: Names }) {
  const { language } = useInterface();
  const entity = names.get(id);
  if (!entity) return <bdi>{id}</bdi>;
  return (
    <a class="chip" href={linkTo(id)}>
      <TypeDot type={entity.type} />
      {entity.name[language]}
    </a>
  );
}

/** The name of a party, a link if it has a record. */
export function NameOf({ party, names }: { party: Party; names: Names }) {
  const { language } = useInterface();
  if (typeof party === 'string') return <EntityLink id={party} names={names} />;
  return <bdi>{party.name[language]}</bdi>;
}
