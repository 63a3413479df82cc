import { spoilBuild } from './spoilt-build.ts';

/** Hosts that nobody owns: RFC 2606 sets them aside. */
export const LEAKS = { background: 'background.example', content: 'content.example' } as const;

const call = (host: string): string => `fetch("https://${host}/").catch(() => undefined);`;

/** Copies a built extension and makes the copy call out: the control of the network test, which must catch it. */
export const makeLeakyBuild = (from: string, to: string): string =>
  spoilBuild(from, to, { background: call(LEAKS.background), content: call(LEAKS.content) });
