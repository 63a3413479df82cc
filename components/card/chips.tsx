import type { Entity } from '../../data/records/entity.ts';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

/** A name beside others, its type as a dot; a name without a record has none. */
export const Chip = ({ name, type }: { name: string; type?: Entity['type'] | undefined }) => (
  <span class="chip">
    {type && <i class="dot" style={`--c: var(--${type})`} aria-hidden="true" />}
    <bdi>{name}</bdi>
  </span>
);

/** The entities that this one points to, each once. */
export function Related({ entity, related, reader }: CardView & { reader: CardReader }) {
  const ids = [...new Set(entity.relations.map(({ to }) => to))].filter((id) => related[id]);
  if (ids.length === 0) return null;
  return (
    <ul class="chips" aria-label={reader.words.related}>
      {ids.map((id) => (
        <li key={id}>
          <Chip name={related[id]?.name[reader.language] ?? id} type={related[id]?.type} />
        </li>
      ))}
    </ul>
  );
}
