import { useInterface } from '../../shared/interface-language.tsx';
import { TypeDot } from '../../shared/type-dot.tsx';
import type { LabelName } from '../../words/editor-words.ts';
import { formatCount } from '../../words/format.ts';
import type { Path } from './draft.ts';
import { useField, useForm } from './form.ts';
import { Labelled } from './labelled.tsx';
import { useCombobox } from './use-combobox.ts';

interface ChoicesProps {
  id: string;
  found: readonly string[];
  active: number;
  onChoose: (id: string) => void;
}

function Choices({ id, found, active, onChoose }: ChoicesProps) {
  const { language, words } = useInterface();
  const { names } = useForm();
  return (
    <div id={`${id}-list`} role="listbox" class="choices" aria-label={words.editor.pickEntity}>
      {found.map((one, i) => (
        <div
          key={one}
          id={`${id}-${i}`}
          role="option"
          tabIndex={-1}
          aria-selected={i === active}
          // Before the field loses the focus, which would close the list.
          onMouseDown={(event) => {
            event.preventDefault();
            onChoose(one);
          }}
        >
          <TypeDot type={names.get(one)?.type ?? 'concept'} />
          {names.get(one)?.name[language]}
          <small>
            <bdi>{one}</bdi>
          </small>
        </div>
      ))}
    </div>
  );
}

/** While a name is typed nothing is chosen, which is no mistake yet. */
const NOT_YET_WRONG = { 'aria-invalid': undefined, 'aria-describedby': undefined };

/** An entity of the dataset, found by typing a part of its name in any of the languages. */
export function EntityPicker({ label, path }: { label: LabelName; path: Path }) {
  const { language, words } = useInterface();
  const { names } = useForm();
  const { id, fault, value, set, control } = useField(path);
  const { typed, active, found, isOpen, choose, close, type, onKeyDown } = useCombobox({ names, set });
  const chosen = typeof value === 'string' ? value : '';
  const isListed = isOpen && found.length > 0;
  const said = found.length > 0 ? formatCount(words.editor.found, found.length, language) : words.editor.noEntity;
  return (
    <Labelled id={id} label={label} fault={isOpen ? undefined : fault}>
      <div class="combobox">
        <input
          {...control}
          {...(isOpen && NOT_YET_WRONG)}
          type="text"
          role="combobox"
          dir="auto"
          autocomplete="off"
          spellcheck={false}
          aria-autocomplete="list"
          aria-expanded={isListed}
          aria-controls={isListed ? `${id}-list` : undefined}
          aria-activedescendant={isListed ? `${id}-${active}` : undefined}
          placeholder={words.editor.pickEntity}
          value={typed ?? names.get(chosen)?.name[language] ?? chosen}
          onInput={(event) => type(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={close}
        />
        {isListed && <Choices id={id} found={found} active={active} onChoose={choose} />}
        <p class="unseen" role="status">
          {isOpen ? said : ''}
        </p>
      </div>
    </Labelled>
  );
}
