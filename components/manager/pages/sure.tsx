import { useEffect, useRef, useState } from 'preact/hooks';
import { useInterface } from '../../shared/interface-language.tsx';

interface SureProps {
  /** What the button says at first, what is asked then, and what the answer says. */
  button: string;
  question: string;
  answer: string;
  onSure: () => void;
}

/** A button that asks once more before it does what it says. */
export function Sure({ button, question, answer, onSure }: SureProps) {
  const { listing } = useInterface().words;
  const [isAsking, setAsking] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  useEffect(() => {
    // The button that was pressed is gone: the one in its place is where the reader goes on.
    if (isAsking !== wasAsking.current) first.current?.focus();
    wasAsking.current = isAsking;
  }, [isAsking]);
  if (!isAsking)
    return (
      <button type="button" class="button small" ref={first} onClick={() => setAsking(true)}>
        {button}
      </button>
    );
  return (
    <div class="sure" role="alert">
      <p>{question}</p>
      <button
        type="button"
        class="button small"
        onClick={() => {
          setAsking(false);
          onSure();
        }}
      >
        {answer}
      </button>
      <button type="button" class="button small" ref={first} onClick={() => setAsking(false)}>
        {listing.cancel}
      </button>
    </div>
  );
}
