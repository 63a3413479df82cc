/**
 * Sees to it that the named browsers are there. Writes to stderr only.
 * @throws NoBrowser (of find-browsers.mjs) that says what to do.
 */
export function ensureBrowsers(names: readonly ('chromium' | 'firefox')[]): void;
