import { mutesOf } from '../../data/settings/muted.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import type { ActionsProps } from './actions.tsx';

interface MutesProps extends ActionsProps {
  /** All that is muted, as settings write it. */
  muted: readonly string[];
}

/** Says where an entity is muted, and takes that back; nothing of one that is marked everywhere. */
export function Mutes({ opened, store, onDo, muted }: MutesProps) {
  const { language, words } = useInterface();
  const { entity } = opened;
  const mutes = mutesOf([...muted], entity.id);
  if (mutes.length === 0) return null;
  const { mutedOn, mutedEverywhere, unmute } = words.options;
  const isolated = (host: string) => `\u2068${host || words.card.files}\u2069`;
  const text =
    mutes === 'everywhere'
      ? mutedEverywhere
      : format(mutedOn, { sites: new Intl.ListFormat(language).format(mutes.map(isolated)) });
  const mark = () =>
    onDo(
      () => store.unmute(entity.id).then(() => undefined),
      ({ options }, now) => format(options.nowRestored, { name: entity.name[now] }),
    );
  return (
    <div class="visibility mutes">
      <p>{text}</p>
      <button type="button" class="button" onClick={mark}>
        {unmute}
      </button>
    </div>
  );
}
