import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Path } from './draft.ts';
import { hasFaultWithin, useFault, useForm } from './form.ts';

/** What can be done with an item of a list. */
export interface ItemActions {
  /** What it is called: its summary, or its number. */
  name: string;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}

/** The buttons of an item; at an end of the list the one that leads beyond it does nothing, but keeps the focus. */
function Buttons({ name, onUp, onDown, onRemove }: ItemActions) {
  const { editor } = useInterface().words;
  const label = (what: string) => what + editor.colon + name;
  return (
    <div class="item-buttons">
      <button type="button" class="up" aria-label={label(editor.up)} aria-disabled={!onUp} onClick={onUp}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 10L8 5.5l4.5 4.5" />
        </svg>
      </button>
      <button type="button" class="down" aria-label={label(editor.down)} aria-disabled={!onDown} onClick={onDown}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3.5 6L8 10.5 12.5 6" />
        </svg>
      </button>
      <button type="button" class="remove" aria-label={label(editor.remove)} onClick={onRemove}>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M4 4l8 8M12 4l-8 8" />
        </svg>
      </button>
    </div>
  );
}

interface ItemProps extends ItemActions {
  path: Path;
  summary: ComponentChildren;
  /** True for one that was just added. */
  isNew: boolean;
  children: () => ComponentChildren;
}

/** What is wrong with an item as a whole. */
function ItemFault({ path }: { path: Path }) {
  const fault = useFault(path);
  return fault ? <p class="fault">{fault}</p> : null;
}

/** An item that shows a line of what it says until it is opened, or until something in it is to be corrected. */
export function FoldedItem({ path, summary, isNew, children, ...actions }: ItemProps) {
  const { editor } = useInterface().words;
  const form = useForm();
  const [isOpen, setOpen] = useState(isNew);
  const isWrong = hasFaultWithin(form, path);
  useEffect(() => {
    if (form.asked > 0 && isWrong) setOpen(true);
  }, [form.asked]);
  return (
    <div class="item-head">
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="summary">{summary || editor.nothingYet}</span>
          {isWrong && <span class="fault">{editor.toCorrectHere}</span>}
        </summary>
        {isOpen && (
          <div class="item-body">
            {children()}
            <ItemFault path={path} />
          </div>
        )}
      </details>
      <Buttons {...actions} />
    </div>
  );
}

/** An item short enough to be shown whole. */
export function PlainItem({ path, children, ...actions }: Omit<ItemProps, 'summary' | 'isNew'>) {
  return (
    <div class="item-head">
      <div class="item-plain">
        {children()}
        <ItemFault path={path} />
      </div>
      <Buttons {...actions} />
    </div>
  );
}
