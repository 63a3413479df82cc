interface PickProps<T extends string> {
  label: string;
  value: T;
  choices: readonly T[];
  nameOf: (value: T) => string;
  onPick: (value: T) => void;
}

/** One of several, in a list that opens. */
export const Pick = <T extends string>({ label, value, choices, nameOf, onPick }: PickProps<T>) => (
  <label>
    {label}
    <select value={value} onChange={(event) => onPick(event.currentTarget.value as T)}>
      {choices.map((choice) => (
        <option key={choice} value={choice}>
          {nameOf(choice)}
        </option>
      ))}
    </select>
  </label>
);
