/** As much of React as the test's pages use; the packages carry no types. */
declare module 'react' {
  export interface ReactElement {
    readonly type: unknown;
  }
  export type ReactChild = ReactElement | string | number;
  export type FunctionComponent<P> = (props: P) => ReactElement;
  export function createElement<P extends object>(
    type: string | FunctionComponent<P>,
    props?: P | null,
    ...children: (ReactChild | readonly ReactChild[])[]
  ): ReactElement;
  export function useState<T>(initial: T): [T, (next: (before: T) => T) => void];
}

declare module 'react-dom/client' {
  import type { ReactElement } from 'react';

  export function hydrateRoot(container: Element | Document, element: ReactElement): unknown;
}

declare module 'react-dom/server' {
  import type { ReactElement } from 'react';

  export function renderToString(element: ReactElement): string;
}
