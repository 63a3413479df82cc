import type { EntityType } from '../../data/records/entity-type.ts';
import type { CardReader } from './reader.ts';

/** What kind of thing the card is about: its colour, and the same in a word. */
export const Kind = ({ type, words }: { type: EntityType; words: CardReader['words'] }) => (
  <div class="kind">
    <i class="dot" aria-hidden="true" />
    {words.types[type]}
  </div>
);
