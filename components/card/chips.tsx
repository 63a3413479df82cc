import type { Entity } from '../../data/records/entity.ts';
import type { Party } from '../../data/records/party.ts';
import type { CardReader } from './reader.ts';
import type { CardView } from './view.ts';

interface Props {
  name: string;
  /** The entity that has the name, if it has a record. */
  known?: { id: string; type: Entity['type'] } | undefined;
}

/** A name beside others; one that has a record has its type as a dot, and leads to its card. */
const Chip = ({ name, known }: Props) =>
  known ? (
    <button type="button" class="chip" data-act="open" data-part={known.id}>
      <i class="dot" data-type={known.type} aria-hidden="true" />
      <bdi>{name}</bdi>
    </button>
  ) : (
    <span class="chip">
      <bdi>{name}</bdi>
    </span>
  );

interface PartyChipProps {
  party: Party;
  related: CardView['related'];
  reader: CardReader;
}

/** The name of a party; nothing for an id that no installed pack has. */
export function PartyChip({ party, related, reader }: PartyChipProps) {
  if (typeof party !== 'string') return <Chip name={party.name[reader.language]} />;
  const known = related[party];
  return known ? <Chip name={known.name[reader.language]} known={{ id: party, type: known.type }} /> : null;
}

/** The entities that this one points to, each once. */
export function Related({ entity, related, reader }: Pick<CardView, 'entity' | 'related'> & { reader: CardReader }) {
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
