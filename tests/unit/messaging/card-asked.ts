import type { Parameters } from '../../../messaging/contract.ts';

/** What a page asks for the card of an entity by, nothing done with it yet. */
export const cardAsked = (id: string): Parameters<'card'> => ({
  id,
  language: 'en',
  around: [{ text: 'MGX is an investor of Abu Dhabi.', tag: 'en' }],
  by: 'name',
  evidence: undefined,
  unfolded: [],
  hasBack: false,
  isPinned: false,
});
