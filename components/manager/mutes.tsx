import { useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';

export interface MutesProps {
  /** The hosts on which the entity is muted. */
  mutes: readonly string[] | 'everywhere';
  /** Marks it again, and is done when the page shows it. */
  onUnmute: () => Promise<void>;
}

/** Says where an entity is muted, and takes that back; nothing of one that is marked everywhere. */
export function Mutes({ mutes, onUnmute }: MutesProps) {
  const { language, words } = useInterface();
  const [isUnsaved, setUnsaved] = useState(false);
  if (mutes.length === 0) return null;
  const { mutedOn, mutedEverywhere, unmute, unsaved } = words.options;
  const isolated = (host: string) => `\u2068${host || words.card.files}\u2069`;
  const text =
    mutes === 'everywhere'
      ? mutedEverywhere
      : format(mutedOn, { sites: new Intl.ListFormat(language).format(mutes.map(isolated)) });
  return (
    <div class="visibility mutes">
      <p>{text}</p>
      <button type="button" class="button" onClick={() => onUnmute().catch(() => setUnsaved(true))}>
        {unmute}
      </button>
      <p role="status">{isUnsaved ? unsaved : ''}</p>
    </div>
  );
}
