import { IconButton } from './icon-button.tsx';
import type { CardReader } from './reader.ts';
import type { Doing } from './tray.tsx';

const PIN = 'M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5';
const COPY = 'M9 9h10v11H9zM15 9V4H5v11h4';
const MUTE = 'M6 17V11a6 6 0 0 1 12 0v6l1.5 1.5h-15zM10.5 21h3M4 4l16 16';
const EDIT = 'M5 19l1-4L16 5l3 3L9 18zM14 7l3 3';
const NEXT = 'M12 4v12M7 12l5 5 5-5M6 21h12';
const CLOSE = 'M6 6l12 12M18 6L6 18';

interface Props {
  /** The line beside the buttons. */
  line: string;
  /** Nothing can be done with a card that has no facts to show. */
  doing: Doing | undefined;
  reader: CardReader;
}

/** Why the card is here, and what can be done with it. */
export function Foot({ line, doing, reader: { words } }: Props) {
  return (
    <footer>
      <span class="why">{line}</span>
      {doing && !doing.isPinned && <IconButton act="pin" name={words.pin} path={PIN} />}
      {doing && <IconButton act="tray" part="copy" name={words.copy} path={COPY} isOpen={doing.tray === 'copy'} />}
      {doing && <IconButton act="tray" part="mute" name={words.mute} path={MUTE} isOpen={doing.tray === 'mute'} />}
      {doing && <IconButton act="edit" name={words.edit} path={EDIT} />}
      {doing && <IconButton act="next" name={words.next} path={NEXT} />}
      <IconButton act="close" name={words.close} path={CLOSE} />
    </footer>
  );
}
