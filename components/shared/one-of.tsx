import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

export interface Choice<T extends string> {
  value: T;
  label: ComponentChildren;
}

interface OneOfProps<T extends string> {
  legend: string;
  choices: readonly Choice<T>[];
  chosen: T;
  onChoose: (value: T) => void;
}

/** One of a few choices, all in sight: radio buttons drawn as pills. */
export function OneOf<T extends string>({ legend, choices, chosen, onChoose }: OneOfProps<T>) {
  const name = useId();
  return (
    <fieldset class="one-of">
      <legend class="unseen">{legend}</legend>
      {choices.map(({ value, label }) => (
        <label key={value} class="pill">
          <input
            type="radio"
            class="unseen"
            name={name}
            value={value}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  );
}
