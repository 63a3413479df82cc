import type { Entity } from '../../data/records/entity.ts';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

interface Props {
  name: string;
  /** The entity that has the name, if it has a record. */
  known?: { id: string; type: Entity['type'] } | undefined;
}

/** A name beside others; one that has a record has its type as a dot, and leads to its card. */
export const Chip = ({ name, known }: Props) =>
  known ? (
    <button type="button" class="chip" data-act="open" data-part={known.id}>
      <i class="dot" style={`--c: var(--${known.type})`} aria-hidden="true" />
      <bdi>{name}</bdi>
    </button>
  ) : (
    <span class="chip">
      <bdi>{name}</bdi>
    </span>
  );

/** The entities that this one points to, each once. */
export function Related({ entity, related, reader }: CardView & { reader: CardReader }) {
  const known = [...new Set(entity.relations.map(({ to }) => to))].flatMap((id) =>
    related[id] ? [{ id, ...related[id] }] : [],
  );
  if (known.length === 0) return null;
  return (
    <ul class="chips" aria-label={reader.words.related}>
      {known.map(({ id, type, name }) => (
        <li key={id}>
          <Chip name={name[reader.language]} known={{ id, type }} />
        </li>
      ))}
    </ul>
  );
}
