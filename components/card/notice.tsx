import type { NoticeState } from '../../messaging/drawn.ts';
import { Foot } from './foot.tsx';
import { Frame } from './frame.tsx';
import type { CardReader } from './reader.ts';

/** A card that has no facts to show (yet): it says so, and offers the way out. */
export function Notice({ state, reader }: { state: NoticeState; reader: CardReader }) {
  const { words } = reader;
  return (
    <Frame reader={reader} foot={<Foot line="" doing={undefined} reader={reader} />}>
      <div class="notice" role="status">
        <p id="name">{words[state]}</p>
        {state === 'failed' && (
          <button type="button" class="retry" data-act="retry">
            {words.retry}
          </button>
        )}
      </div>
    </Frame>
  );
}
