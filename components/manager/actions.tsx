import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import { ask } from './editor/ask.tsx';
import type { ManagerStore, OpenedEntity } from './manager-store.ts';
import { editLinkTo } from './route.ts';
import type { OnDo } from './use-doing.ts';

export interface ActionsProps {
  opened: OpenedEntity;
  store: ManagerStore;
  onDo: OnDo;
}

/** What can be done with an entity: edited, hidden from pages or shown again, deleted if it is the reader's own. */
export function Actions({ opened, store, onDo }: ActionsProps) {
  const { language, words } = useInterface();
  const { hide, restore } = words.options;
  const { editor } = words;
  const { entity, isHidden, standing } = opened;
  const { id } = entity;
  const name = entity.name[language];

  const turn = () =>
    onDo(
      () => (isHidden ? store.show([id]) : store.hide([id])),
      ({ options }, now) => format(isHidden ? options.nowRestored : options.nowHidden, { name: entity.name[now] }),
    );
  const remove = async () => {
    const answers = [
      { value: 'stay', label: editor.cancel },
      { value: 'delete', label: editor.delete },
    ] as const;
    if ((await ask({ title: format(editor.deleteAsk, { name }), answers }, { language })) !== 'delete') return;
    await onDo(
      () => store.back([id]),
      (told, now) => format(told.editor.deleted, { name: entity.name[now] }),
    );
  };
  return (
    <div class="visibility actions">
      <a class="button" href={editLinkTo(id)}>
        {editor.edit}
      </a>
      <button type="button" class="button" onClick={turn}>
        {isHidden ? restore : hide}
      </button>
      {standing === 'own' && (
        <button type="button" class="button" onClick={remove}>
          {editor.delete}
        </button>
      )}
    </div>
  );
}
