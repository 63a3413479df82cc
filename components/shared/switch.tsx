import { useId } from 'preact/hooks';

interface SwitchProps {
  label: string;
  /** What the state means, in words. */
  help: string;
  on: boolean;
  disabled?: boolean;
  onChange: (on: boolean) => void;
}

/** A switch with its label and its state in words; the whole line is its target. */
export function Switch({ label, help, on, disabled = false, onChange }: SwitchProps) {
  const id = useId();
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={`${id}-label`}
      aria-describedby={`${id}-help`}
      disabled={disabled}
      onClick={() => onChange(!on)}
    >
      <span class="switch-words">
        <span id={`${id}-label`}>{label}</span>
        <small id={`${id}-help`}>{help}</small>
      </span>
      <span class="switch-track" aria-hidden="true" />
    </button>
  );
}
