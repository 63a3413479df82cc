import type { Plugin } from 'vite';

const CONTEXT = 'wxt/utils/content-script-context';
const NOTHING = '\0no-content-script-context';

/**
 * Leaves WXT's context out of the content script. It tells every page the extension's id, by an event and a message, and ends the
 * script when a page plays that event; ours has a life of its own (`entrypoints/content/life-of-script.ts`).
 */
export const quietContentScript = (): Plugin => ({
  name: 'quiet-content-script',
  enforce: 'pre',
  resolveId: (id) => (id === CONTEXT ? NOTHING : undefined),
  load: (id) => (id === NOTHING ? 'export class ContentScriptContext {}' : undefined),
});
