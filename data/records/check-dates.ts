import type { Deal, Entity } from './entity.ts';
import type { Fault } from './fault.ts';
import { isLasting, type Milestone } from './milestone.ts';
import type { Source } from './source.ts';
import type { Tenure } from './tenure.ts';

type Dated = Generator<[field: string, date: string | undefined]>;

function* datesOfSources(sources: readonly Source[], path: string): Dated {
  for (const [i, { published }] of sources.entries()) yield [`${path}.sources.${i}.published`, published];
}

function* datesOfDeal({ signed, figures }: Deal): Dated {
  yield ['signed', signed];
  for (const [i, { history }] of figures.entries()) {
    for (const [j, { asOf, sources }] of history.entries()) {
      const path = `figures.${i}.history.${j}`;
      yield [`${path}.asOf`, asOf];
      yield* datesOfSources(sources, path);
    }
  }
}

function* datesOfTenures(tenures: readonly Tenure[], list: string): Dated {
  for (const [i, { from, until, asOf, sources }] of tenures.entries()) {
    yield [`${list}.${i}.from`, from];
    yield [`${list}.${i}.until`, until];
    yield [`${list}.${i}.asOf`, asOf];
    yield* datesOfSources(sources, `${list}.${i}`);
  }
}

function* datesOfMilestones(milestones: readonly Milestone[]): Dated {
  for (const [i, { what, from, sources }] of milestones.entries()) {
    if (!isLasting(what)) yield [`dates.${i}.from`, from];
    yield* datesOfSources(sources, `dates.${i}`);
  }
}

function* datesOfType(entity: Entity): Dated {
  if (entity.type === 'deal') yield* datesOfDeal(entity);
  if (entity.type === 'person') yield* datesOfTenures(entity.roles, 'roles');
  if (entity.type === 'programme' || entity.type === 'event') yield* datesOfMilestones(entity.dates);
  if (entity.type !== 'organisation') return;
  yield* datesOfTenures(entity.leaders, 'leaders');
  for (const [i, { asOf, sources }] of entity.owners.entries()) {
    yield [`owners.${i}.asOf`, asOf];
    yield* datesOfSources(sources, `owners.${i}`);
  }
}

function* datesOf(entity: Entity): Dated {
  for (const [i, { asOf, sources }] of entity.facts.entries()) {
    yield [`facts.${i}.asOf`, asOf];
    yield* datesOfSources(sources, `facts.${i}`);
  }
  for (const [i, { asOf }] of entity.relations.entries()) yield [`relations.${i}.asOf`, asOf];
  yield* datesOfType(entity);
}

/** The dates after `today` (`YYYY-MM-DD`), but for those of plans: what an event or a programme lasts. */
export function* futureDates(entity: Entity, today: string): Generator<Fault> {
  for (const [field, date] of datesOf(entity)) {
    if (!date || date <= today) continue;
    const message = `${date} is in the future; give the date that the source gives`;
    yield { field, message, says: { name: 'future' } };
  }
}
