import { spawnSync } from 'node:child_process';
import { ROOT } from '../tests/browsers/built.ts';
import type { BrowserName } from '../tests/browsers/test-browser.ts';

/**
 * Builds the extension for a browser.
 * @throws with what the build said, if it failed.
 */
export function buildExtension(name: BrowserName): void {
  const browser = name === 'firefox' ? ['-b', 'firefox'] : [];
  const shell = process.platform === 'win32';
  const { status, stdout, stderr } = spawnSync('wxt', ['build', ...browser], { cwd: ROOT, encoding: 'utf8', shell });
  if (status !== 0) throw new Error(`The build failed:\n${stdout}${stderr}`);
}
