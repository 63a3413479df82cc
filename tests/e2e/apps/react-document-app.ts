import { createElement as h, type ReactElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.ts';

/** A whole page in React's hands, down to its root element, as some frameworks have it. */
export function Page({ script }: { script: string }): ReactElement {
  return h(
    'html',
    { lang: 'en' },
    h('head', null, h('title', null, 'Dispatches'), h('link', { rel: 'icon', href: 'data:,' })),
    h('body', null, h(App), h('script', { src: script })),
  );
}

export function start(): void {
  const script = document.querySelector('script')?.getAttribute('src') ?? '';
  hydrateRoot(document, h(Page, { script }));
}
