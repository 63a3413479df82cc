import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

interface Manifest {
  background: { service_worker?: string; scripts?: string[] };
  content_scripts: { js: string[] }[];
  content_security_policy?: unknown;
}

/** Hosts that nobody owns: RFC 2606 sets them aside. */
export const LEAKS = { background: 'background.example', content: 'content.example' } as const;

const call = (host: string): string => `fetch("https://${host}/").catch(() => undefined);\n`;

/**
 * Copies a built extension and makes the copy call out, from the background and from each page: the control of the
 * network test, which must catch it. Its content security policy goes, since that alone would stop the background.
 */
export function makeLeakyBuild(from: string, to: string): string {
  rmSync(to, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  cpSync(from, to, { recursive: true });
  const manifest: Manifest = JSON.parse(readFileSync(join(to, 'manifest.json'), 'utf8'));
  const { service_worker, scripts = [] } = manifest.background;
  const spoil = (files: readonly string[], host: string) => {
    for (const file of files) writeFileSync(join(to, file), call(host) + readFileSync(join(to, file), 'utf8'));
  };
  spoil(service_worker ? [service_worker] : scripts, LEAKS.background);
  spoil(manifest.content_scripts[0]?.js ?? [], LEAKS.content);
  const { content_security_policy: _, ...open } = manifest;
  writeFileSync(join(to, 'manifest.json'), JSON.stringify(open));
  return to;
}
