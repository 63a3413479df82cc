import type { Entity } from '../../data/records/entity.ts';
import type { Localized } from '../../data/records/language.ts';

/** What a card is drawn from: the record, and the names of the entities that it points to. */
export interface CardView {
  entity: Entity;
  related: Record<string, { name: Localized; type: Entity['type'] }>;
}
