import type { ComponentChildren } from 'preact';
import { Failure } from '../../shared/failure.tsx';
import { useInterface } from '../../shared/interface-language.tsx';
import type { Reading } from '../use-read.ts';

interface ShownProps<T> {
  reading: Reading<T>;
  children: (value: T) => ComponentChildren;
}

/** What was read, or why it is not there or not as it is now. */
export function Shown<T>({ reading: { read, error, again }, children }: ShownProps<T>) {
  const { options, pages } = useInterface().words;
  return (
    <>
      {error && <Failure message={pages.notRead} detail={error.message} retry={options.retry} onRetry={again} />}
      {read ? children(read.value) : !error && <p role="status">{options.loading}</p>}
    </>
  );
}
