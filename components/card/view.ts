import type { Entity } from '../../data/records/entity.ts';
import type { Localized } from '../../data/records/language.ts';
import type { Leading } from '../../data/records/leading.ts';

/** What a card is drawn from: the record, who leads it, and the names of the entities that these point to. */
export interface CardView {
  entity: Entity;
  leaders: readonly Leading[];
  related: Record<string, { name: Localized; type: Entity['type'] }>;
}
