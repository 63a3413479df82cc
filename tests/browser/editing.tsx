/** The detail pane of the dataset page over a store that keeps nothing, in the page of a bare browser; bundled into one script. */

import { render } from 'preact';
import { useCallback, useState } from 'preact/hooks';
import { DetailPane } from '../../components/manager/detail-pane.tsx';
import { useLeaving } from '../../components/manager/editor/use-leaving.ts';
import type { ListedChange, ManagerStore, OpenedEntity } from '../../components/manager/manager-store.ts';
import { OutcomeLine } from '../../components/manager/outcome-line.tsx';
import { useDoing } from '../../components/manager/use-doing.ts';
import { usePlace } from '../../components/manager/use-place.ts';
import { InLanguage } from '../../components/shared/interface-language.tsx';
import type { Context } from '../../data/records/context.ts';
import type { Entity } from '../../data/records/entity.ts';
import type { Language } from '../../data/records/language.ts';
import type { ChangeKind } from '../../data/records/layer.ts';

type Told = Partial<OpenedEntity> & { entity: Entity };

/** What the dataset holds; `changes` are what the store was asked to do. */
export interface Dataset {
  entities: Entity[];
  contexts: Context[];
  opened: Record<string, Told>;
}

const changes: [name: string, ...given: unknown[]][] = [];
/** What the store fails at. */
const failing = new Set<string>();

async function may(name: string, ...given: unknown[]): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
  if (failing.has(name)) throw new Error(`The disk is full: ${name}.`);
  if (name !== 'open' && name !== 'contexts') changes.push([name, ...given]);
}

const madeOf = (kind: ChangeKind): ListedChange => ({
  ...{ number: 1, at: 0, kind, count: 1, isUndone: false },
  name: { ar: 'MGX', fr: 'MGX', en: 'MGX' },
});

function storeOf({ contexts, opened }: Dataset): ManagerStore {
  const change = (name: ChangeKind, ids: readonly string[], changed: (told: Told) => void) =>
    may(name === 'settle' ? 'keepMine' : name, ids).then(() => {
      for (const id of ids) changed(opened[id] as Told);
      return madeOf(name);
    });
  const part = {
    async open(id: string) {
      await may('open');
      const told = opened[id];
      return told && { pack: 'a-pack', standing: 'pack', isHidden: false, tags: [], leaders: [], ...told };
    },
    contexts: () => may('contexts').then(() => contexts),
    async save(entity: Entity) {
      await may('save', entity);
      opened[entity.id] = { ...opened[entity.id], entity, standing: opened[entity.id] ? 'edited' : 'own' };
      return madeOf('edit');
    },
    async back(ids: readonly string[]) {
      await may('back', ids);
      for (const id of ids) delete opened[id];
      return madeOf('back');
    },
    hide: (ids: readonly string[]) => change('hide', ids, (told) => (told.isHidden = true)),
    show: (ids: readonly string[]) => change('show', ids, (told) => (told.isHidden = false)),
    tag: (ids: readonly string[], tag: string) =>
      change('tag', ids, (told) => (told.tags = [...(told.tags ?? []), tag])),
    untag: (ids: readonly string[], tag: string) =>
      change('untag', ids, (told) => (told.tags = told.tags?.filter((one) => one !== tag) ?? [])),
    keepMine: (id: string) => change('settle', [id], (told) => (told.standing = 'edited')),
    undo: () => may('undo').then(() => madeOf('edit')),
  } satisfies Partial<ManagerStore>;
  return part as unknown as ManagerStore;
}

let reread: () => Promise<void> = async () => undefined;

function Page({ dataset, store, language }: { dataset: Dataset; store: ManagerStore; language: Language }) {
  const [asked] = usePlace();
  const { place, writing } = useLeaving(asked);
  const [edition, setEdition] = useState(0);
  reread = async () => setEdition((before) => before + 1);
  const doing = useDoing(useCallback(() => reread(), []));
  const named = [...dataset.entities, ...Object.values(dataset.opened).map(({ entity }) => entity)];
  const names = new Map(named.map(({ id, name, type }) => [id, { name, type }]));
  return (
    <InLanguage language={language}>
      <main class="workbench" data-open="">
        <h1 class="unseen">Hashiya</h1>
        <DetailPane
          {...{ names, store, writing }}
          chosen={place.asked}
          edition={edition + doing.times}
          muted={[]}
          onDo={doing.run}
        />
        <OutcomeLine
          doing={doing}
          page={place.page}
          onUndo={(number) => doing.turn(() => store.undo(number), 'undone')}
        />
      </main>
    </InLanguage>
  );
}

/** Draws the pane in a language; what is chosen, the page's address says. */
function draw(dataset: Dataset, language: Language): void {
  const store = storeOf(dataset);
  render(<Page dataset={dataset} store={store} language={language} />, document.body);
}

export { changes, draw, failing, reread };
