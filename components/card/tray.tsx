import type { ComponentChildren } from 'preact';
import type { Mute } from '../../data/settings/muted.ts';
import { format } from '../words/format.ts';
import { asMarkdown, asPlainText } from './copied.ts';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

/** What the reader can do with a card beside reading it, and has done. */
export interface Doing {
  /** Which tray is open. */
  tray?: string | undefined;
  isPinned: boolean;
  /** Whether what was to be copied has been. */
  isCopied?: boolean | undefined;
  mute: Mute;
  /** The page's host; empty for a file. */
  site: string;
}

interface Props {
  view: CardView;
  doing: Doing;
  reader: CardReader;
}

interface ActionProps {
  act: string;
  part: string;
  /** The button that this one takes the place, and the focus, of. */
  next?: string;
  children: ComponentChildren;
}

const Action = ({ act, part, next, children }: ActionProps) => (
  <button type="button" class="action" data-act={act} data-part={part} data-next={next}>
    {children}
  </button>
);

function Copying({ view, doing: { isCopied }, reader }: Props) {
  const { words } = reader;
  return (
    <>
      <Action act="copy" part={asPlainText(view, reader)}>
        {words.copyText}
      </Action>
      <Action act="copy" part={asMarkdown(view, reader)}>
        {words.copyMarkdown}
      </Action>
      <span role="status">{isCopied === undefined ? '' : isCopied ? words.copied : words.uncopied}</span>
    </>
  );
}

const siteOf = (site: string, { words }: CardReader): string => site || words.files;

function Muting({ doing: { mute, site }, reader }: Props) {
  const { words } = reader;
  const where = siteOf(site, reader);
  if (mute === 'nowhere')
    return (
      <>
        <Action act="mute" part="site" next="nowhere">
          {format(words.muteSite, { site: where })}
        </Action>
        <Action act="mute" part="everywhere">
          {words.muteEverywhere}
        </Action>
      </>
    );
  return (
    <>
      <span role="status">{mute === 'site' ? format(words.mutedSite, { site: where }) : words.mutedEverywhere}</span>
      <Action act="mute" part="nowhere" next={mute}>
        {words.undo}
      </Action>
    </>
  );
}

/** What one of the foot's buttons opens above it. */
export function Tray(props: Props) {
  const { tray } = props.doing;
  if (!tray) return null;
  const { words } = props.reader;
  return (
    <fieldset class="tray" aria-labelledby="tray">
      <span id="tray">{tray === 'copy' ? words.copy : words.mute}</span>
      {tray === 'copy' ? <Copying {...props} /> : <Muting {...props} />}
    </fieldset>
  );
}
