import { useId, useMemo, useState } from 'preact/hooks';
import type { Entity } from '../../../data/records/entity.ts';
import { useInterface } from '../../shared/interface-language.tsx';
import { format, formatCount } from '../../words/format.ts';
import type { ActionsProps } from '../actions.tsx';
import type { Draft } from '../editor/draft.ts';
import type { Names } from '../names.ts';
import { type Difference, differences, withTheirs } from './differences.ts';
import { Side } from './side.tsx';
import { labelOf } from './value-lines.ts';

interface ConflictProps extends ActionsProps {
  theirs: Entity;
  names: Names;
  /** Goes on in the editor with what was taken. */
  onEdit: (start: Draft) => void;
}

interface FieldProps {
  difference: Difference;
  names: Names;
  isTaken: boolean;
  isBeforeShown: boolean;
  onTake: (isTaken: boolean) => void;
}

/** One field in which the versions differ, side by side. */
function Field({ difference, names, isTaken, isBeforeShown, onTake }: FieldProps) {
  const { language, words } = useInterface();
  const { conflict } = words.editor;
  const { field, mine, theirs, before, same } = difference;
  const name = labelOf(field, words) ?? field;
  return (
    <div class="conflict-field">
      <h3>{name}</h3>
      <div class="sides">
        <Side title={conflict.mine} field={field} items={mine} names={names} />
        <Side title={conflict.theirs} field={field} items={theirs} names={names} />
        {isBeforeShown && <Side title={conflict.before} field={field} items={before} names={names} />}
      </div>
      {same > 0 && <p class="hint">{formatCount(conflict.same, same, language)}</p>}
      <button type="button" class="small" aria-pressed={isTaken} onClick={() => onTake(!isTaken)}>
        {format(isTaken ? conflict.tookField : conflict.takeField, { field: name })}
      </button>
    </div>
  );
}

/** The ways out: one version as it is, or the reader's with what was taken of the other. */
function Choices({ opened, store, onDo, onEdit }: ActionsProps & { onEdit: (() => void) | undefined }) {
  const { editor } = useInterface().words;
  const { conflict } = editor;
  const about = opened.entity.id;
  const keep = () =>
    onDo(
      () => store.keepMine(about),
      (words) => words.editor.conflict.keptMine,
    );
  const take = () =>
    onDo(
      () => store.back([about]),
      (words) => words.editor.conflict.tookPack,
    );
  return (
    <div class="conflict-choices">
      <button type="button" class="button" onClick={keep}>
        {conflict.keepMine}
      </button>
      <button type="button" class="button" onClick={take}>
        {conflict.takePack}
      </button>
      {onEdit && (
        <button type="button" class="button first" onClick={onEdit}>
          {conflict.editWith}
        </button>
      )}
    </div>
  );
}

/** The reader's version and the pack's newer one, field by field where they differ, to be decided by the reader. */
export function Conflict({ theirs, names, onEdit, ...acting }: ConflictProps) {
  const { language, words } = useInterface();
  const { conflict } = words.editor;
  const { entity, base, importedFrom } = acting.opened;
  const found = useMemo(() => differences(entity, theirs, base), [entity, theirs, base]);
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [isBeforeShown, setBeforeShown] = useState(false);
  const id = useId();
  const take = (field: string, isTaken: boolean) => {
    const rest = [...taken].filter((other) => other !== field);
    setTaken(new Set(isTaken ? [...rest, field] : rest));
  };
  return (
    <section class="conflict" aria-labelledby={id}>
      <h2 id={id}>{conflict.title}</h2>
      <p>{importedFrom ? format(conflict.helpImported, { pack: importedFrom[language] }) : conflict.help}</p>
      <Choices {...acting} onEdit={taken.size > 0 ? () => onEdit(withTheirs(entity, theirs, taken)) : undefined} />
      {base && (
        <label class="flag">
          <input
            type="checkbox"
            checked={isBeforeShown}
            onChange={(event) => setBeforeShown(event.currentTarget.checked)}
          />
          {conflict.showBefore}
        </label>
      )}
      {found.map((difference) => (
        <Field
          key={difference.field}
          difference={difference}
          names={names}
          isTaken={taken.has(difference.field)}
          isBeforeShown={isBeforeShown}
          onTake={(isTaken) => take(difference.field, isTaken)}
        />
      ))}
    </section>
  );
}
