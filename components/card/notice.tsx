import type { EntityType } from '../../data/records/entity-type.ts';
import { Frame } from './frame.tsx';
import { Kind } from './kind.tsx';
import type { CardReader } from './reader.ts';

interface Props {
  state: 'loading' | 'failed' | 'gone';
  type: EntityType;
  reader: CardReader;
  onRetry: () => void;
  onClose: () => void;
}

/** A card that has no facts to show (yet): it says so, and offers the way out. */
export function Notice({ state, type, reader, onRetry, onClose }: Props) {
  const { words } = reader;
  return (
    <Frame type={type} reader={reader} foot="" onClose={onClose}>
      <div class="notice" role="status">
        <Kind type={type} words={words} />
        <p id="name">{words[state]}</p>
        {state === 'failed' && (
          <button type="button" class="retry" onClick={onRetry}>
            {words.retry}
          </button>
        )}
      </div>
    </Frame>
  );
}
