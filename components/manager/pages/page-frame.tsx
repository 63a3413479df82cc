import type { ComponentChildren } from 'preact';

interface PageFrameProps {
  title: string;
  /** A sentence or two on what this is. */
  help: string;
  children: ComponentChildren;
}

/** One of the dataset page's other parts: its title, what it is, and its content. */
export const PageFrame = ({ title, help, children }: PageFrameProps) => (
  <main class="page">
    <h2>{title}</h2>
    <p class="page-help">{help}</p>
    {children}
  </main>
);
