import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';

interface SectionProps {
  title: string;
  /** A section with nothing in it is left out, title and all. */
  isShown: boolean;
  children: ComponentChildren;
}

/** A part of the detail pane under its title. */
export function Section({ title, isShown, children }: SectionProps) {
  const id = useId();
  if (!isShown) return null;
  return (
    <section aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}
