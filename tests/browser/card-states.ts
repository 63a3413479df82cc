import type { EntityType } from '../../data/records/entity-type.ts';
import { VIEWS } from './card-fixtures.ts';
import type { Shown } from './cards.ts';

/** The card of the entity of a type that has most to show. */
function richest(type: EntityType) {
  const length = (record: object) => JSON.stringify(record).length;
  const [view] = VIEWS.filter(({ entity }) => entity.type === type).sort((a, b) => length(b.entity) - length(a.entity));
  if (!view) throw new Error(`The dataset has no ${type}.`);
  return { view, unfolded: [], hasBack: false };
}

/** All that a card can have unfolded. */
const EVERYTHING = [
  'facts',
  'roles',
  'leaders',
  'owners',
  ...VIEWS.flatMap(({ entity }) => (entity.type === 'deal' ? entity.figures.map(({ id }) => id) : [])),
];

const DEAL = richest('deal');

/** The card with most in it. */
export const LONGEST: Shown = { ...DEAL, unfolded: EVERYTHING };

/** Everything that a card can show, by a name for it. */
export const STATES: Readonly<Record<string, Shown>> = {
  person: richest('person'),
  organisation: richest('organisation'),
  place: richest('place'),
  programme: richest('programme'),
  event: richest('event'),
  publication: richest('publication'),
  concept: richest('concept'),
  'deal with the history of its figures': DEAL,
  'deal with its sources and all its facts': LONGEST,
  'person with all facts, come to from another card': { ...richest('person'), unfolded: EVERYTHING, hasBack: true },
  pinned: { ...richest('person'), isPinned: true },
  'about to be copied': { ...DEAL, tray: 'copy' },
  copied: { ...DEAL, tray: 'copy', isCopied: true },
  'not copied': { ...DEAL, tray: 'copy', isCopied: false },
  'about to be muted': { ...DEAL, tray: 'mute' },
  'muted on a site': { ...DEAL, tray: 'mute', mute: 'site' },
  'muted everywhere': { ...DEAL, tray: 'mute', mute: 'everywhere' },
  loading: { notice: 'loading' },
  failed: { notice: 'failed' },
  gone: { notice: 'gone' },
};

/** Every entity's card in full. */
export const ALL_IN_FULL: readonly Shown[] = VIEWS.map((view) => ({ view, unfolded: EVERYTHING, hasBack: false }));
