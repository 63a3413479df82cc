import { useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import { formatCount } from '../words/format.ts';
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

type Asking = 'tag' | 'untag' | 'back' | undefined;

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
  const own = entities.filter(({ id, standing }) => standing === 'own' && selection.ids.has(id)).length;
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
        <Act
          name={listing.back}
          isOpen={asking === 'back'}
          onClick={() => (own > 0 ? ask('back') : run(() => store.back(ids)))}
        />
        <Act name={listing.export} onClick={() => onExport(ids)} />
      </div>
      {(asking === 'tag' || asking === 'untag') && (
        <TagForm
          key={asking}
          button={asking === 'tag' ? listing.tagAdd : listing.tagRemove}
          known={[...new Set(entities.flatMap(({ tags }) => tags))].sort()}
          onTag={(tag) => run(() => store[asking](ids, tag))}
          onCancel={() => setAsking(undefined)}
        />
      )}
      {asking === 'back' && (
        <div class="sure" role="alert">
          <p>{formatCount(listing.deleteSure, own, language)}</p>
          <Act name={listing.go} onClick={() => run(() => store.back(ids))} />
          <Act name={listing.cancel} onClick={() => setAsking(undefined)} />
        </div>
      )}
    </section>
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
