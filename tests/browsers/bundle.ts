import { build, type Rolldown } from 'vite';

/**
 * One script of a module and all that it imports, for a page without the extension; its exports are the global `name`.
 * What `defined` names is written in place of those expressions.
 */
export async function bundle(entry: string, name: string, defined: Record<string, string> = {}): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    define: defined,
    build: { write: false, target: 'esnext', minify: false, lib: { entry, formats: ['iife'], name } },
  });
  const [{ output }] = built as [Rolldown.RolldownOutput];
  return output[0].code;
}
