import { type MinifyOptions, minify } from 'terser';
import type { Plugin } from 'vite';

/**
 * The two that have a budget: every page carries the one, every wake-up of the background reads the other. Functions become arrows in
 * ours alone: a package may call its own with `new`.
 */
const OPTIONS: readonly [file: RegExp, compress: MinifyOptions['compress']][] = [
  [/^content-scripts\//, { passes: 3, unsafe_arrows: true }],
  [/^background\.js$/, { passes: 3 }],
];

/** Makes these scripts 1 to 3 % smaller than Vite's own minifier leaves them. */
export function terseScripts(): Plugin {
  return {
    name: 'terse-scripts',
    enforce: 'post',
    async generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        const [, compress] = OPTIONS.find(([file]) => file.test(chunk.fileName)) ?? [];
        if (chunk.type !== 'chunk' || !compress) continue;
        const { code } = await minify(chunk.code, { ecma: 2020, compress });
        chunk.code = code ?? chunk.code;
      }
    },
  };
}
