import type { ComponentChildren } from 'preact';
import { Failure } from '../../shared/failure.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Read } from './use-read.ts';

interface ShownProps<T> {
  known: Read<T>;
  onRetry: () => void;
  children: (value: T) => ComponentChildren;
}

/** What was read, or why it is not there. */
export function Shown<T>({ known, onRetry, children }: ShownProps<T>) {
  const { options, pages } = useInterface().words;
  if (known.state === 'loading') return <p role="status">{options.loading}</p>;
  if (known.state === 'failed')
    return <Failure message={pages.notRead} detail={known.error.message} retry={options.retry} onRetry={onRetry} />;
  return <>{children(known.value)}</>;
}
