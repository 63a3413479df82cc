import type { EntityType } from '../../data/records/entity-type.ts';
import type { Localized } from '../../data/records/language.ts';

/** What entities are called, by id: to name those that a record points to. */
export type Names = ReadonlyMap<string, { name: Localized; type: EntityType }>;
