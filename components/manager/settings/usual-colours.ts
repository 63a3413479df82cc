import type { EntityType } from '../../../data/records/entity-type.ts';

/** What the declared sheet gives each type (`entrypoints/content/style.css`); a test holds them together. */
export const USUAL_COLOURS: Readonly<Record<EntityType, string>> = {
  person: '#2b5fd9',
  organisation: '#0fa374',
  place: '#a67cc4',
  programme: '#c0860a',
  deal: '#ad4426',
  event: '#1f6d70',
  publication: '#8a8d96',
  concept: '#8a8d96',
};
