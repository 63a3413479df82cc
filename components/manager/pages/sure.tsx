import { useState } from 'preact/hooks';
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
  const toggle = () => setAsking((before) => !before);
  return (
    <>
      <button type="button" class="button small" aria-expanded={isAsking ? 'true' : 'false'} onClick={toggle}>
        {button}
      </button>
      {isAsking && (
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
          <button type="button" class="button small" onClick={toggle}>
            {listing.cancel}
          </button>
        </div>
      )}
    </>
  );
}
