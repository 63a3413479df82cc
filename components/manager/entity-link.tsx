import type { Party } from '../../data/records/party.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { TypeDot } from '../shared/type-dot.tsx';
import type { ListedEntity } from './manager-store.ts';
import { linkTo } from './use-place.ts';

/** Entities by id, to name those that a record points to. */
export type EntitiesById = ReadonlyMap<string, Pick<ListedEntity, 'name' | 'type'>>;

/** A link to an entity of the dataset; an id that no installed pack has is shown as it is. */
export function EntityLink({ id, entities }: { id: string; entities: EntitiesById }) {
  const { language } = useInterface();
  const entity = entities.get(id);
  if (!entity) return <bdi>{id}</bdi>;
  return (
    <a class="chip" href={linkTo(id)}>
      <TypeDot type={entity.type} />
      {entity.name[language]}
    </a>
  );
}

/** The name of a party, a link if it has a record. */
export function NameOf({ party, entities }: { party: Party; entities: EntitiesById }) {
  const { language } = useInterface();
  if (typeof party === 'string') return <EntityLink id={party} entities={entities} />;
  return <bdi>{party.name[language]}</bdi>;
}
