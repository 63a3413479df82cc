import type { ComponentChildren } from 'preact';
import { useInterface } from '../../shared/interface-language.tsx';
import type { HintName, LabelName } from '../../words/editor-words.ts';

/** What is wrong with a field, below it. */
export const FaultLine = ({ id, fault }: { id: string; fault: string | undefined }) =>
  fault ? (
    <p class="fault" id={`${id}-fault`}>
      {fault}
    </p>
  ) : null;

interface LabelledProps {
  id: string;
  label: LabelName;
  hint?: HintName | undefined;
  fault: string | undefined;
  /** True where what stands around it says what it is, to those who see. */
  isBare?: boolean;
  children: ComponentChildren;
}

/** A control below its label, with its hint and what is wrong with it. */
export function Labelled({ id, label, hint, fault, isBare = false, children }: LabelledProps) {
  const { editor } = useInterface().words;
  return (
    <div class="field">
      <label for={id} class={isBare ? 'unseen' : undefined}>
        {editor.labels[label]}
      </label>
      {children}
      <FaultLine id={id} fault={fault} />
      {hint && (
        <p class="hint" id={`${id}-hint`}>
          {editor.hints[hint]}
        </p>
      )}
    </div>
  );
}
