import { ENTITY_TYPES } from '../../../data/records/entity-type.ts';
import { LANGUAGES } from '../../../data/records/language.ts';
import { type ColumnRole, FILE_KINDS, type Guess, type ImportWish } from '../../../data/transfer/contract.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { LANGUAGE_NAMES } from '../../words/words.ts';
import { ColumnsTable } from './columns-table.tsx';
import { Pick } from './pick.tsx';

interface WishFormProps {
  guess: Guess;
  wish: ImportWish;
  onChange: (wish: ImportWish) => void;
}

/** How the file is to be read: what was guessed, to be changed. */
export function WishForm({ guess, wish, onChange }: WishFormProps) {
  const { words } = useInterface();
  const { pages, types } = words;
  const { kind, language, type, name, roles } = wish;
  const setRole = (at: number, role: ColumnRole) =>
    onChange({ ...wish, roles: (roles ?? []).map((before, i) => (i === at ? role : before)) });
  return (
    <div class="wish">
      <Pick
        label={pages.readAs}
        value={kind}
        choices={FILE_KINDS}
        nameOf={(each) => pages.kinds[each]}
        onPick={(each) => onChange({ ...wish, kind: each })}
      />
      {kind !== 'pack' && (
        <>
          <label>
            {pages.packName}
            <input
              type="text"
              dir="auto"
              value={name}
              onInput={(event) => onChange({ ...wish, name: event.currentTarget.value })}
            />
          </label>
          <Pick
            label={pages.namesIn}
            value={language}
            choices={LANGUAGES}
            nameOf={(each) => LANGUAGE_NAMES[each]}
            onPick={(each) => onChange({ ...wish, language: each })}
          />
          <Pick
            label={pages.entriesAre}
            value={type}
            choices={ENTITY_TYPES}
            nameOf={(each) => types[each]}
            onPick={(each) => onChange({ ...wish, type: each })}
          />
        </>
      )}
      {kind === 'csv' && guess.columns && roles && (
        <ColumnsTable columns={guess.columns} rows={guess.rows ?? []} roles={roles} onRole={setRole} />
      )}
    </div>
  );
}
