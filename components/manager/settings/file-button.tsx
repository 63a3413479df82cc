import { useId } from 'preact/hooks';

interface FileButtonProps {
  label: string;
  accept: string;
  onText: (text: string) => void;
  onFailure: (error: Error) => void;
}

/** A button that reads a small text file. */
export function FileButton({ label, accept, onText, onFailure }: FileButtonProps) {
  const id = useId();
  return (
    <span class="file-button">
      <label for={id} class="button">
        {label}
      </label>
      <input
        id={id}
        class="unseen"
        type="file"
        accept={accept}
        onChange={({ currentTarget }) => {
          currentTarget.files?.[0]?.text().then(onText, onFailure);
          // The same file may be chosen again, once it was corrected.
          currentTarget.value = '';
        }}
      />
    </span>
  );
}
