import type { Entity } from '../../data/records/entity.ts';
import { leadersOf } from '../../data/records/leading.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { leadersFirst, newestFirst } from '../shared/newest-first.ts';
import type { EntitiesById } from './entity-link.tsx';
import { Milestones } from './milestones.tsx';
import { Owners } from './owners.tsx';
import { Section } from './section.tsx';
import { Tenures } from './tenures.tsx';

interface ParticularsProps {
  entity: Entity;
  /** The persons whose roles lead it. */
  persons: readonly Entity[];
  entities: EntitiesById;
}

/** What is recorded of entities of a type alone: roles, leaders, owners, dates. */
export function Particulars({ entity, persons, entities }: ParticularsProps) {
  const { card } = useInterface().words;
  const roles = entity.type === 'person' ? [...entity.roles].sort(newestFirst) : [];
  const leaders = leadersOf(entity, persons).sort(leadersFirst);
  const owners = entity.type === 'organisation' ? entity.owners : [];
  const dates = entity.type === 'programme' || entity.type === 'event' ? entity.dates : [];
  return (
    <>
      <Section title={card.roles} isShown={roles.length > 0}>
        <Tenures tenures={roles.map(({ of, ...role }) => ({ ...role, party: of }))} entities={entities} />
      </Section>
      <Section title={card.leaders} isShown={leaders.length > 0}>
        <Tenures tenures={leaders.map(({ who, ...leader }) => ({ ...leader, party: who }))} entities={entities} />
      </Section>
      <Section title={card.owners} isShown={owners.length > 0}>
        <Owners owners={owners} entities={entities} />
      </Section>
      <Section title={card.dates} isShown={dates.length > 0}>
        <Milestones dates={dates} />
      </Section>
    </>
  );
}
