import { render } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { InLanguage, type Interface } from '../../shared/interface-language.tsx';

interface Answer<T extends string> {
  value: T;
  label: string;
}

/** What is asked, and its answers: the first is the one that changes nothing, and also what Escape means. */
export interface Question<T extends string> {
  title: string;
  help?: string;
  answers: readonly Answer<T>[];
}

function Dialog<T extends string>({ question, onAnswer }: { question: Question<T>; onAnswer: (answer: T) => void }) {
  const { title, help, answers } = question;
  const dialog = useRef<HTMLDialogElement>(null);
  const [first] = answers;
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="ask"
      aria-labelledby="ask-title"
      onClose={() => onAnswer((dialog.current?.returnValue || first?.value) as T)}
    >
      <h2 id="ask-title">{title}</h2>
      {help && <p>{help}</p>}
      <form method="dialog">
        {answers.map(({ value, label }, i) => (
          <button key={value} type="submit" class="button" data-first={i === 0 ? '' : undefined} value={value}>
            {label}
          </button>
        ))}
      </form>
    </dialog>
  );
}

/** Asks the reader over the whole page, whatever of it is in sight. */
export function ask<T extends string>(question: Question<T>, { language }: Pick<Interface, 'language'>): Promise<T> {
  const host = document.body.appendChild(document.createElement('div'));
  return new Promise((resolve) => {
    const answer = (value: T) => {
      render(null, host);
      host.remove();
      resolve(value);
    };
    render(
      <InLanguage language={language}>
        <Dialog question={question} onAnswer={answer} />
      </InLanguage>,
      host,
    );
  });
}
