// First, since it must be there before anything is rendered: it tells of what does not match.
import 'preact/debug';
import { h, hydrate, type VNode } from 'preact';
import { useState } from 'preact/hooks';
import { HEADING, itemOf, READER, SPEAKER } from './dispatch.ts';

export function App(): VNode {
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
  if (root) hydrate(h(App, null), root);
}
