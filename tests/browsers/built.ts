import { join } from 'node:path';
import type { BrowserName } from './test-browser.ts';

export const ROOT = join(import.meta.dirname, '..', '..');

const FOLDERS: Readonly<Record<BrowserName, string>> = { chromium: 'chrome-mv3', firefox: 'firefox-mv3' };

/** The folder that `wxt build` writes a browser's package to. */
export const builtExtension = (name: BrowserName): string => join(ROOT, '.output', FOLDERS[name]);
