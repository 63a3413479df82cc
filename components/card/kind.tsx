import type { EntityType } from '../../data/records/entity-type.ts';
import type { CardReader } from './reader.ts';
import { Speaks } from './speaks.tsx';

interface Props {
  type: EntityType;
  reader: CardReader;
  /** True if another card led to this one. */
  hasBack: boolean;
}

/** What kind of thing the card is about: its colour, and the same in a word; the way back, and other languages. */
export const Kind = ({ type, reader, hasBack }: Props) => (
  <div class="kind">
    {hasBack && (
      <button type="button" class="icon back" data-act="back" aria-label={reader.words.back} title={reader.words.back}>
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M14 6l-6 6 6 6" />
        </svg>
      </button>
    )}
    <i class="dot" aria-hidden="true" />
    {reader.words.types[type]}
    <Speaks reader={reader} />
  </div>
);
