import { useState } from 'preact/hooks';
import { useInterface } from '../shared/interface-language.tsx';
import type { Closed } from './site.ts';

interface ClosedPageProps {
  why: Closed;
  /** Asks for access; false if the reader refused. */
  onRequest: () => Promise<boolean>;
}

/** Why the page cannot be read, and what to do about it. */
export function ClosedPage({ why, onRequest }: ClosedPageProps) {
  const { popup } = useInterface().words;
  const [isRefused, setRefused] = useState(false);
  // The browser wants the question to come straight from the press.
  const request = () => void onRequest().then((isGranted) => setRefused(!isGranted));
  return (
    <div class="closed">
      <p>{popup.closed[why]}</p>
      {why === 'access' && (
        <button type="button" class="button primary" onClick={request}>
          {popup.allow}
        </button>
      )}
      {isRefused && <p role="alert">{popup.refused}</p>}
    </div>
  );
}
