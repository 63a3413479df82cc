import type { Language } from '../../data/records/language.ts';
import { sortInSteps } from '../../matching/sort-in-steps.ts';
import { localeOf } from '../shared/locale.ts';
import type { ListedEntity } from './manager-store.ts';

/** All entities by their names in a language. */
export type NameOrder = readonly ListedEntity[];

/** What was sorted, and where each of it stands in its order. */
interface Sorted {
  entities: readonly ListedEntity[];
  places: Uint32Array;
}

/** Sorts entities by name; names are compared once for each list and language, which is what takes longest. */
export class NameOrders {
  readonly #sorted = new Map<Language, Sorted>();

  /** Pauses as `rowsInSteps` does. */
  *inSteps(entities: readonly ListedEntity[], language: Language): Generator<void, NameOrder> {
    const last = this.#sorted.get(language);
    const places =
      last && areNamedAlike(last.entities, entities) ? last.places : yield* placesInSteps(entities, language);
    this.#sorted.set(language, { entities, places });
    return Array.from(places, (place) => entities[place] as ListedEntity);
  }
}

/** True if two lists have the same names, as objects. */
const areNamedAlike = (some: readonly ListedEntity[], others: readonly ListedEntity[]): boolean =>
  some.length === others.length && some.every(({ name }, i) => name === others[i]?.name);

/** The places of entities in their list, in the order of their names. */
function* placesInSteps(entities: readonly ListedEntity[], language: Language): Generator<void, Uint32Array> {
  const { compare } = new Intl.Collator(localeOf(language));
  const nameAt = (place: number): string => entities[place]?.name[language] ?? '';
  return Uint32Array.from(yield* sortInSteps([...entities.keys()], (a, b) => compare(nameAt(a), nameAt(b)) < 0));
}
