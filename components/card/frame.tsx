import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../data/records/entity-type.ts';
import type { CardReader } from './reader.ts';
import { directionOf } from './spoken.tsx';

interface Props {
  /** Its colour; a notice has none. */
  type?: EntityType;
  /** The entity's id; a notice has none. */
  of?: string;
  reader: CardReader;
  isPinned?: boolean;
  /** What stands at the bottom, however far the rest is scrolled. */
  foot: ComponentChildren;
  children: ComponentChildren;
}

/** What every state of a card has: the sheet, its direction, and a foot with the way out. */
export function Frame({ type, of, reader, isPinned = false, foot, children }: Props) {
  const { language } = reader;
  return (
    <section
      class={isPinned ? 'card pinned' : 'card'}
      data-type={type ?? 'none'}
      role="dialog"
      aria-labelledby="name"
      tabindex={-1}
      lang={language}
      dir={directionOf(language)}
    >
      <div class="body" data-of={of}>
        {children}
      </div>
      {foot}
    </section>
  );
}
