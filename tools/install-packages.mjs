/** Installs the packages of the lock file when they are missing or of another lock file. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
const STAMP = join(ROOT, 'node_modules', '.hashiya-lock');

/** What went wrong, in words for the person at the terminal. */
export class NoPackages extends Error {}

const hash = () =>
  createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');

/** Notes in node_modules which lock file it was made from. */
export const stamp = () => writeFileSync(STAMP, `${hash()}\n`);

const isFresh = () => existsSync(STAMP) && readFileSync(STAMP, 'utf8').trim() === hash();

/** The PATH without our own programs: npm must not run on a Node that it is about to replace. */
const outsidePath = () =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter((folder) => !folder.startsWith(join(ROOT, 'node_modules') + sep))
    .join(delimiter);

/**
 * Sees to it that node_modules is that of the lock file. Writes to stderr only.
 * @throws NoPackages that says what to do.
 */
export function ensurePackages() {
  if (isFresh()) return;
  process.stderr.write('Installing the packages of package-lock.json: npm ci\n');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: ROOT,
    stdio: ['ignore', 2, 2],
    env: { ...process.env, PATH: outsidePath() },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    throw new NoPackages(
      'npm ci did not succeed; its own words stand above. Is the network there? ' +
        'If it still fails, delete the folder node_modules and run the command again.',
    );
  }
  stamp();
}
