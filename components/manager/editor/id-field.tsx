import type { Localized } from '../../../data/records/language.ts';
import { useField, useForm } from './form.ts';
import { Labelled } from './labelled.tsx';
import { freeId, slugOf } from './slug.ts';

/** What a name without Latin letters is called. */
const NAMELESS = 'entry';

/** The id that a new entity has while the reader gives it none: made of its name, and no other entity's. */
export const idFor = ({ en, fr, ar }: Localized, isTaken: (id: string) => boolean): string =>
  freeId(slugOf(en) || slugOf(fr) || slugOf(ar) || NAMELESS, isTaken);

/** The id of a new entity, made of its name as long as it is not written by hand. */
export function IdField({ suggested }: { suggested: string }) {
  const { isNew } = useForm();
  const { id, fault, value, set, control } = useField('id', true);
  if (!isNew) return null;
  return (
    <Labelled id={id} label="id" hint="id" fault={fault}>
      <input
        {...control}
        type="text"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        placeholder={suggested}
        value={String(value ?? '')}
        onInput={(event) => set(event.currentTarget.value)}
      />
    </Labelled>
  );
}
