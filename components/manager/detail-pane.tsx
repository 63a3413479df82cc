import { useEffect, useRef } from 'preact/hooks';
import { mutesOf } from '../../data/settings/muted.ts';
import { useInterface } from '../shared/interface-language.tsx';
import { format } from '../words/format.ts';
import { EntityDetail } from './entity-detail.tsx';
import type { EntitiesById } from './entity-link.tsx';
import { isStacked } from './stacking.ts';
import { LIST_LINK } from './use-choice.ts';

interface DetailPaneProps {
  chosen: string;
  entities: EntitiesById;
  hidden: ReadonlySet<string>;
  muted: readonly string[];
  onVisibility: (id: string, hide: boolean) => Promise<void>;
  onUnmute: (id: string) => Promise<void>;
}

/** The chosen entity, or what to do where none is chosen. */
export function DetailPane({ chosen, entities, hidden, muted, onVisibility, onUnmute }: DetailPaneProps) {
  const { options } = useInterface().words;
  const heading = useRef<HTMLHeadingElement>(null);
  const entity = entities.get(chosen);
  // Where the pane takes the list's place, the focus comes along.
  useEffect(() => {
    if (isStacked()) heading.current?.focus();
  }, [chosen]);

  return (
    <div class="detail" key={chosen}>
      <a class="back" href={LIST_LINK}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M10 3L5 8l5 5" />
        </svg>
        {options.back}
      </a>
      {entity ? (
        <EntityDetail
          heading={heading}
          entity={entity}
          entities={entities}
          isHidden={hidden.has(entity.id)}
          mutes={mutesOf(muted, entity.id)}
          onChange={(hide) => onVisibility(entity.id, hide)}
          onUnmute={() => onUnmute(entity.id)}
        />
      ) : (
        <div class="no-choice">
          <h2>{chosen === '' ? options.choose : format(options.unknown, { id: chosen })}</h2>
          <p>{options.chooseHelp}</p>
        </div>
      )}
    </div>
  );
}
