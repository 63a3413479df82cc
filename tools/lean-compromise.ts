import type { Plugin } from 'vite';

/**
 * Parts of compromise that only serve to change a text, to write it out, to look names up to read while one types, or to look over tags again. The
 * background only asks for a sentence's words and their first tags.
 */
const UNUSED = [
  '1-one/change',
  '1-one/lookup',
  '1-one/output',
  '1-one/typeahead',
  '2-two/lazy',
  '2-two/postTagger',
  '2-two/swap',
] as const;

/** What each of these modules is to compromise, which only ever extends itself by it: a plug-in that brings nothing. */
const NOTHING = 'export default {}';
/** Another plug-in adds its own way to print to those of this one. */
const STUBS: Readonly<Record<string, string>> = {
  '1-one/output': 'export default { methods: { one: { debug: {} } } }',
};

/** Leaves these parts out but for those to `keep`, which spares the background 5 %. The build fails if compromise no longer has one of them. */
export function leanCompromise(keep: readonly string[] = []): Plugin {
  const met = new Set<string>();
  return {
    name: 'lean-compromise',
    enforce: 'pre',
    load(file) {
      const [, part] = /\/compromise\/src\/(.+)\/plugin\.js$/.exec(file) ?? [];
      if (!UNUSED.some((unused) => unused === part && !keep.includes(part))) return undefined;
      met.add(part as string);
      return { code: STUBS[part as string] ?? NOTHING, map: null };
    },
    generateBundle(_options, bundle) {
      if (!('background.js' in bundle)) return;
      const missing = UNUSED.filter((part) => !met.has(part));
      if (missing.length > 0) throw new Error(`compromise has no ${missing.join(', ')} to leave out; adapt the list.`);
    },
  };
}
