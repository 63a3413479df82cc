import type { EntityType } from '../../data/records/entity-type.ts';

/** The colour of a type as a dot. Colour alone tells nothing to some readers: the type stands beside it in words. */
export const TypeDot = ({ type }: { type: EntityType }) => <i class="type-dot" data-type={type} aria-hidden="true" />;
