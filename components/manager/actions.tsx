import { useInterface } from '../shared/interface-language.tsx';
import type { ManagerStore, OpenedEntity } from './manager-store.ts';
import type { OnDo } from './use-doing.ts';
import { editLink } from './use-place.ts';

export interface ActionsProps {
  opened: OpenedEntity;
  store: Pick<ManagerStore, 'hide' | 'show' | 'back'>;
  onDo: OnDo;
}

/** What can be done with an entity: edit it, hide it from pages or take that back, go back to the pack's version. */
export function Actions({ opened, store, onDo }: ActionsProps) {
  const { options, listing } = useInterface().words;
  const { entity, standing, isHidden } = opened;
  const ids = [entity.id];
  return (
    <div class="actions">
      <a class="button" href={editLink(entity.id)}>
        {listing.edit}
      </a>
      <button type="button" class="button" onClick={() => onDo(() => (isHidden ? store.show(ids) : store.hide(ids)))}>
        {isHidden ? options.restore : options.hide}
      </button>
      {standing !== 'pack' && (
        <button type="button" class="button" onClick={() => onDo(() => store.back(ids))}>
          {standing === 'own' ? listing.delete : listing.back}
        </button>
      )}
    </div>
  );
}
