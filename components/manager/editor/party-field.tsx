import { useInterface } from '../../shared/interface-language.tsx';
import { join, type Path, valueAt } from './draft.ts';
import { EntityPicker } from './entity-picker.tsx';
import { useForm } from './form.ts';
import { LocalizedField } from './localized-field.tsx';
import type { PlainSpec } from './spec.ts';

/** Someone who takes part: an entity of the dataset, or a name that has none. */
export function PartyField({ spec: { label }, path }: { spec: PlainSpec; path: Path }) {
  const { editor } = useInterface().words;
  const { draft, set } = useForm();
  const isNamed = typeof valueAt(draft, path) === 'object';
  return (
    <div class="party">
      {isNamed ? (
        <LocalizedField spec={{ kind: 'localized', key: 'name', label }} path={join(path, 'name')} />
      ) : (
        <EntityPicker label={label} path={path} />
      )}
      <button
        type="button"
        class="small"
        onClick={() => set(path, isNamed ? '' : { name: { ar: '', fr: '', en: '' } })}
      >
        {isNamed ? editor.withEntry : editor.withoutEntry}
      </button>
    </div>
  );
}
