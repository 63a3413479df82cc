import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { useFocusKept } from '../use-focus-kept.ts';

interface PageFrameProps {
  title: string;
  /** A sentence or two on what this is. */
  help: string;
  children: ComponentChildren;
}

/** One of the dataset page's other parts: its title, what it is, and its content. */
export function PageFrame({ title, help, children }: PageFrameProps) {
  const place = useRef<HTMLElement>(null);
  useFocusKept(place);
  return (
    <main class="page" ref={place} tabIndex={-1}>
      <h2>{title}</h2>
      <p class="page-help">{help}</p>
      {children}
    </main>
  );
}
