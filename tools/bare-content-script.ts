import type { Plugin } from 'vite';

/** What WXT wraps a content script in: it imports the script's definition by its path. */
const WRAPPER = /virtual:wxt-content-script-isolated-world-entrypoint\?/;
const DEFINITION = /^import definition from (.+);$/m;
const ENTRY = /\/entrypoints\/content\/index\.ts$/;
/** What the manifest says of the script: WXT reads it from the source, not from what is built. */
const OPTIONS = /(?<=defineContentScript\(\{)[\s\S]*?(?=\bmain\()/;

/**
 * Leaves WXT's wrapper out of the content script, and what only the manifest needs. The wrapper's context tells every page the extension's id,
 * by an event and a message, and ends the script when a page plays that event; ours has a life of its own
 * (`entrypoints/content/life-of-script.ts`).
 * @throws if WXT wraps scripts in another way than was known here.
 */
export const bareContentScript = (): Plugin => ({
  name: 'bare-content-script',
  enforce: 'pre',
  transform(code, id) {
    if (ENTRY.test(id) && OPTIONS.test(code)) return code.replace(OPTIONS, '');
    if (!WRAPPER.test(id)) return undefined;
    const path = DEFINITION.exec(code)?.[1];
    if (!path) throw new Error('WXT’s wrapper of content scripts has changed: see tools/bare-content-script.ts.');
    return `import definition from ${path};\ndefinition.main();`;
  },
});
