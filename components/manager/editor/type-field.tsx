import { useId } from 'preact/hooks';
import { ENTITY_TYPES, type EntityType } from '../../../data/records/entity-type.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { OneOf } from '../../shared/one-of.tsx';

/** What a new entity is; one that is there stays what it is. */
export function TypeField({ type, onType }: { type: EntityType; onType: (type: EntityType) => void }) {
  const { words } = useInterface();
  const id = useId();
  const choices = ENTITY_TYPES.map((value) => ({ value, label: words.types[value] }));
  return (
    <div class="field">
      <p class="label" id={id}>
        {words.editor.labels.type}
      </p>
      <OneOf legend={words.editor.labels.type} choices={choices} chosen={type} onChoose={onType} />
    </div>
  );
}
