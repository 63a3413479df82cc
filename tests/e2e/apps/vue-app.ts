import { createSSRApp, defineComponent, h, ref } from 'vue';
import { HEADING, itemOf, READER, SPEAKER } from './dispatch.ts';

const App = defineComponent(() => {
  const count = ref(0);
  const items = ref(1);
  const read = () => {
    count.value += 1;
  };
  const add = () => {
    items.value += 1;
  };
  return () =>
    h('article', [
      h('h1', HEADING),
      h('p', [...SPEAKER, ' was read ', count.value, ' times, ', h('strong', READER), ' never.']),
      h('button', { id: 'count', type: 'button', onClick: read }, 'Read'),
      h('button', { id: 'add', type: 'button', onClick: add }, 'More'),
      h(
        'ul',
        Array.from({ length: items.value }, (_, i) => h('li', { key: i }, itemOf(i))),
      ),
    ]);
});

/** Vue's server and its page each make an application of their own. */
export const makeApp = () => createSSRApp(App);

export function start(): void {
  makeApp().mount('#app');
}
