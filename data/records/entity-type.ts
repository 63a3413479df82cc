export const ENTITY_TYPES = [
  'person',
  'organisation',
  'place',
  'programme',
  'deal',
  'event',
  'publication',
  'concept',
] as const;
export type EntityType = (typeof ENTITY_TYPES)[number];
