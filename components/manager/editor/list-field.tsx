import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import { format } from '../../words/format.ts';
import { AliasSummary } from './alias-summary.tsx';
import { BLANKS } from './blanks.ts';
import { type Draft, join, type Path, valueAt } from './draft.ts';
import { useFault, useForm } from './form.ts';
import { FoldedItem, PlainItem } from './list-item.tsx';
import type { ListSpec } from './spec.ts';
import { summaryOf } from './summaries.ts';
import { useList } from './use-list.ts';

interface ListFieldProps {
  spec: ListSpec;
  path: Path;
  /** The fields of the item at a path. */
  children: (path: Path) => ComponentChildren;
}

/** The figure's unit, where the list is its history: values are told with it. */
const unitBeside = (draft: Draft, path: Path): unknown => valueAt(draft, path.replace(/history$/, 'unit'));

/** How deep the list lies among those of the form, as a heading. */
function headingOf(path: Path): 'h3' | 'h4' | 'h5' {
  const { length } = path.split('.');
  if (length === 1) return 'h3';
  return length <= 3 ? 'h4' : 'h5';
}

/** A list of which items are added, removed and moved. */
export function ListField({ spec, path, children }: ListFieldProps) {
  const { language, words } = useInterface();
  const { editor } = words;
  const form = useForm();
  const { items, keys, list, add, remove, move } = useList(path);
  const added = useRef<number | undefined>(undefined);
  const title = useId();
  const Title = headingOf(path);
  const fault = useFault(path);
  const hint = spec.key === 'aliases' && form.isNew && items.length === 0 ? 'namesOnly' : spec.hint;

  const itemAt = (i: number) => {
    const at = join(path, i);
    const unit = unitBeside(form.draft, path);
    const summary = summaryOf(spec.blank, items[i], { language, words, names: form.names, unit });
    const actions = {
      name: summary || `${editor.labels[spec.label]} ${i + 1}`,
      onUp: i > 0 ? () => move(i, -1) : undefined,
      onDown: i < items.length - 1 ? () => move(i, 1) : undefined,
      onRemove: () => remove(i),
    };
    const body = () => children(at);
    if (!spec.folds) return <PlainItem path={at} {...actions} children={body} />;
    const line = spec.blank === 'alias' ? <AliasSummary alias={items[i] as Draft} /> : summary;
    return <FoldedItem path={at} summary={line} isNew={keys[i] === added.current} {...actions} children={body} />;
  };

  return (
    <fieldset class="list" aria-labelledby={title}>
      <div class="list-items" ref={list}>
        <div class="list-head" data-key="add">
          <Title id={title}>{editor.labels[spec.label]}</Title>
          <button
            type="button"
            class="small"
            aria-label={format(editor.addTo, { list: editor.labels[spec.label] })}
            onClick={() => {
              added.current = add(BLANKS[spec.blank](language));
            }}
          >
            {editor.add}
          </button>
        </div>
        {hint && <p class="hint">{editor.hints[hint]}</p>}
        {items.map((_, i) => (
          <div class="item" key={keys[i]} data-key={keys[i]}>
            {itemAt(i)}
          </div>
        ))}
      </div>
      {fault && <p class="fault">{fault}</p>}
    </fieldset>
  );
}
