import type { ComponentProps } from 'preact';

interface WrappingLineProps
  extends Omit<ComponentProps<'textarea'>, 'value' | 'placeholder' | 'onInput' | 'onKeyDown'> {
  value: string;
  placeholder: string;
  onText: (text: string) => void;
}

/** Enter sends the form, as it does from every line. */
function sendOnEnter(event: KeyboardEvent): void {
  if (event.key !== 'Enter' || event.isComposing) return;
  event.preventDefault();
  (event.currentTarget as HTMLTextAreaElement).form?.requestSubmit();
}

/** A line of text that is never cut: where it is longer than its field it wraps, and the field grows. What is pasted stays one line. */
export const WrappingLine = ({ value, placeholder, onText, ...rest }: WrappingLineProps) => (
  // What stands behind the field, unseen, is as high as its text: Firefox cannot size a field by that yet.
  <span class="wrapping" data-text={value || placeholder}>
    <textarea
      {...rest}
      rows={1}
      value={value}
      placeholder={placeholder}
      onInput={(event) => onText(event.currentTarget.value.replace(/\s*[\r\n]+\s*/g, ' '))}
      onKeyDown={sendOnEnter}
    />
  </span>
);
