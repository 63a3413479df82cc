import { useEffect, useRef } from 'preact/hooks';
import { mutesOf } from '../../data/settings/muted.ts';
import { Failure } from '../shared/failure.tsx';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import { EntityDetail } from './entity-detail.tsx';
import type { ListedEntity, ManagerStore } from './manager-store.ts';
import { isStacked } from './stacking.ts';
import type { OnDo } from './use-doing.ts';
import { type Opened, useOpened } from './use-opened.ts';
import { LIST_LINK, type Place } from './use-place.ts';

interface DetailPaneProps {
  place: Place;
  names: ReadonlyMap<string, ListedEntity>;
  muted: readonly string[];
  edition: number;
  store: ManagerStore;
  onDo: OnDo;
  reread: () => Promise<void>;
}

/** The chosen entity, or what to do where none is chosen. */
export function DetailPane({ place, edition, store, ...rest }: DetailPaneProps) {
  const { options } = useInterface().words;
  const opened = useOpened(store, place.id, edition);
  return (
    <div class="detail" key={place.id}>
      <a class="back" href={LIST_LINK}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3L5 8l5 5" />
        </svg>
        {options.back}
      </a>
      <Shown id={place.id} opened={opened} store={store} {...rest} />
    </div>
  );
}

interface ShownProps extends Omit<DetailPaneProps, 'place' | 'edition'> {
  id: string;
  opened: Opened;
}

function Shown({ id, opened, names, muted, store, onDo, reread }: ShownProps) {
  const { options } = useInterface().words;
  const heading = useRef<HTMLHeadingElement>(null);
  // Where the pane takes the list's place, the focus comes along.
  useEffect(() => {
    if (isStacked() && opened.state === 'ready') heading.current?.focus();
  }, [id, opened.state]);

  if (opened.state === 'loading') return <p role="status">{options.loading}</p>;
  if (opened.state === 'failed')
    return (
      <Failure message={options.failed} detail={opened.error.message} retry={options.retry} onRetry={opened.retry} />
    );
  if (opened.state === 'none')
    return (
      <div class="no-choice">
        <h2>{id === '' ? options.choose : format(options.unknown, { id })}</h2>
        <p>{options.chooseHelp}</p>
      </div>
    );
  return (
    <EntityDetail
      heading={heading}
      opened={opened.opened}
      entities={names}
      mutes={mutesOf(muted, id)}
      onUnmute={() => store.unmute(id).then(reread)}
      store={store}
      onDo={onDo}
    />
  );
}
