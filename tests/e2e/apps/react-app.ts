import { createElement as h, type ReactElement, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { HEADING, itemOf, READER, SPEAKER } from './dispatch.ts';

export function App(): ReactElement {
  const [count, setCount] = useState(0);
  const [items, setItems] = useState(1);
  return h(
    'article',
    null,
    h('h1', null, HEADING),
    h('p', null, ...SPEAKER, ' was read ', count, ' times, ', h('strong', null, READER), ' never.'),
    h('button', { id: 'count', type: 'button', onClick: () => setCount((n) => n + 1) }, 'Read'),
    h('button', { id: 'add', type: 'button', onClick: () => setItems((n) => n + 1) }, 'More'),
    h(
      'ul',
      null,
      Array.from({ length: items }, (_, i) => h('li', { key: i }, itemOf(i))),
    ),
  );
}

export function start(): void {
  const root = document.querySelector('#app');
  if (root) hydrateRoot(root, h(App));
}
