import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[] }[];
  content_security_policy?: unknown;
}

/** Code that a spoilt build runs before its own. */
export interface Spoils {
  background: string;
  content: string;
}

/**
 * Copies a built extension and puts code before that of the copy, in the background and in each page: the control of a
 * test that must catch it. Its content security policy goes, since that alone would stop the background.
 */
export function spoilBuild(from: string, to: string, spoils: Spoils): string {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'));
  const { service_worker, scripts = [] } = manifest.background;
  const spoil = (files: readonly string[], code: string) => {
    for (const file of files) writeFileSync(join(to, file), `${code}\n${readFileSync(join(to, file), 'utf8')}`);
  };
  spoil(service_worker ? [service_worker] : scripts, spoils.background);
  spoil(manifest.content_scripts[0]?.js ?? [], spoils.content);
  const { content_security_policy: _, ...open } = manifest;
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(open));
  return to;
}
