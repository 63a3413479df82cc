import type { Entity } from '../../data/records/entity.ts';
import { leadersOf } from '../../data/records/leading.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { leadersFirst, newestFirst } from '../shared/newest-first.ts';
import { Milestones } from './milestones.tsx';
import type { Names } from './names.ts';
import { Owners } from './owners.tsx';
import { Section } from './section.tsx';
import { Tenures } from './tenures.tsx';

interface ParticularsProps {
  entity: Entity;
  /** The persons whose roles lead it. */
  leaders: readonly Entity[];
  names: Names;
}

/** What is recorded of entities of a type alone: roles, leaders, owners, dates. */
export function Particulars({ entity, leaders: persons, names }: ParticularsProps) {
  const { card } = useInterface().words;
  const roles = entity.type === 'person' ? [...entity.roles].sort(newestFirst) : [];
  const leaders = leadersOf(entity, persons).sort(leadersFirst);
  const owners = entity.type === 'organisation' ? entity.owners : [];
  const dates = entity.type === 'programme' || entity.type === 'event' ? entity.dates : [];
  return (
    <>
      <Section title={card.roles} isShown={roles.length > 0}>
        <Tenures tenures={roles.map(({ of, ...role }) => ({ ...role, party: of }))} names={names} />
      </Section>
      <Section title={card.leaders} isShown={leaders.length > 0}>
        <Tenures tenures={leaders.map(({ who, ...leader }) => ({ ...leader, party: who }))} names={names} />
      </Section>
      <Section title={card.owners} isShown={owners.length > 0}>
        <Owners owners={owners} names={names} />
      </Section>
      <Section title={card.dates} isShown={dates.length > 0}>
        <Milestones dates={dates} />
      </Section>
    </>
  );
}
