import { useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { formatCount } from '../words/format.ts';
import { tagsOf } from './listing.ts';
import type { ListedEntity, ManagerStore } from './manager-store.ts';
import { TagForm } from './tag-form.tsx';
import type { OnDo, Work } from './use-doing.ts';
import type { Selection } from './use-selection.ts';

interface BulkBarProps {
  selection: Selection;
  entities: readonly ListedEntity[];
  store: Pick<ManagerStore, 'hide' | 'show' | 'tag' | 'untag' | 'back'>;
  /** Does something with what is selected, and tells the reader how it went. */
  onDo: OnDo;
  onExport: (ids: readonly string[]) => void;
}

type Asking = 'tag' | 'untag' | 'delete' | undefined;

/** What can be done with all that is selected at once. */
export function BulkBar({ selection, entities, store, onDo, onExport }: BulkBarProps) {
  const { language, words } = useInterface();
  const { listing } = words;
  const [asking, setAsking] = useState<Asking>();
  const ids = [...selection.ids];
  if (ids.length === 0) return null;
  const ask = (what: Asking) => setAsking((before) => (before === what ? undefined : what));
  const run = (work: Work) => {
    setAsking(undefined);
    onDo(work);
  };
  return (
    <section class="bulk" aria-label={listing.bulk}>
      <p>
        <b>{formatCount(listing.selected, ids.length, language)}</b>
        <button type="button" class="link" onClick={selection.clear}>
          {listing.clear}
        </button>
      </p>
      <div class="bulk-actions">
        <Act name={listing.hide} onClick={() => run(() => store.hide(ids))} />
        <Act name={listing.show} onClick={() => run(() => store.show(ids))} />
        <Act name={listing.addTag} isOpen={asking === 'tag'} onClick={() => ask('tag')} />
        <Act name={listing.removeTag} isOpen={asking === 'untag'} onClick={() => ask('untag')} />
        <Act name={listing.back} onClick={() => run(() => store.back(idsOf(selection, entities, isOfPack)))} />
        <Act name={listing.deleteSelected} isOpen={asking === 'delete'} onClick={() => ask('delete')} />
        <Act name={listing.export} onClick={() => onExport(ids)} />
      </div>
      {(asking === 'tag' || asking === 'untag') && (
        <TagForm
          key={asking}
          button={asking === 'tag' ? listing.tagAdd : listing.tagRemove}
          known={tagsOf(entities)}
          onTag={(tag) => run(() => store[asking](ids, tag))}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === 'delete' && (
        <Delete
          own={idsOf(selection, entities, isOwn)}
          others={idsOf(selection, entities, isOfPack)}
          onDelete={(own) => run(() => store.back(own))}
          onHide={(others) => run(() => store.hide(others))}
          onCancel={() => setAsking(undefined)}
        />
      )}
    </section>
  );
}

const isOwn = ({ standing }: ListedEntity): boolean => standing === 'own';
const isOfPack = (entity: ListedEntity): boolean => !isOwn(entity);

const idsOf = ({ ids }: Selection, entities: readonly ListedEntity[], isMeant: (entity: ListedEntity) => boolean) =>
  entities.flatMap((entity) => (ids.has(entity.id) && isMeant(entity) ? [entity.id] : []));

interface DeleteProps {
  own: readonly string[];
  /** What packs have cannot be deleted. */
  others: readonly string[];
  onDelete: (ids: readonly string[]) => void;
  onHide: (ids: readonly string[]) => void;
  onCancel: () => void;
}

/** Asks before what is the reader's own is deleted, and tells what of the rest can be done. */
function Delete({ own, others, onDelete, onHide, onCancel }: DeleteProps) {
  const { language, words } = useInterface();
  const { listing } = words;
  return (
    <div class="sure" role="alert">
      {own.length > 0 && <p>{formatCount(listing.deleteSure, own.length, language)}</p>}
      {others.length > 0 && <p>{formatCount(listing.notDeleted, others.length, language)}</p>}
      {own.length > 0 && <Act name={listing.delete} onClick={() => onDelete(own)} />}
      {others.length > 0 && <Act name={listing.hideInstead} onClick={() => onHide(others)} />}
      <Act name={listing.cancel} onClick={onCancel} />
    </div>
  );
}

const Act = ({ name, isOpen, onClick }: { name: string; isOpen?: boolean; onClick: () => void }) => (
  <button
    type="button"
    class="button small"
    aria-expanded={isOpen === undefined ? undefined : isOpen ? 'true' : 'false'}
    onClick={onClick}
  >
    {name}
  </button>
);
