import type { ComponentChildren } from 'preact';
import type { EntityType } from '../../data/records/entity-type.ts';
import type { CardReader } from './reader.ts';
import { directionOf } from './spoken.tsx';

interface Props {
  /** Its colour; a notice has none. */
  type?: EntityType;
  reader: CardReader;
  /** The line at the bottom, beside the button. */
  foot: string;
  children: ComponentChildren;
}

/** What every state of a card has: the sheet, its direction, its foot and a way out. */
export function Frame({ type, reader, foot, children }: Props) {
  const { language, words } = reader;
  return (
    <section
      class="card"
      style={`--type: var(--${type ?? 'edge'})`}
      role="dialog"
      aria-labelledby="name"
      tabindex={-1}
      lang={language}
      dir={directionOf(language)}
    >
      <div class="body">{children}</div>
      <footer>
        <span class="why">{foot}</span>
        <button type="button" class="icon close" data-act="close" aria-label={words.close} title={words.close}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </footer>
    </section>
  );
}
