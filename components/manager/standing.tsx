import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import type { ActionsProps } from './actions.tsx';

/** How an entity stands to its pack, and the way back to that. */
export function StandingLine({ opened, store, onDo }: ActionsProps) {
  const { editor } = useInterface().words;
  const { entity, standing } = opened;
  if (standing === 'pack') return null;
  const said = { edited: editor.isEdited, own: editor.isOwn, conflict: editor.isConflict }[standing];
  const back = () =>
    onDo(
      () => store.back([entity.id]),
      (told, language) => format(told.editor.backDone, { name: entity.name[language] }),
    );
  return (
    <p class="standing">
      {said}
      {standing === 'edited' && (
        <>
          {' · '}
          <button type="button" class="link" onClick={back}>
            {editor.toPack}
          </button>
        </>
      )}
    </p>
  );
}
