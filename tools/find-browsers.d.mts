/** What is missing, in words for the person at the terminal. */
export class NoBrowser extends Error {}

/**
 * The first browser that is new enough: by `CHROMIUM` or `FIREFOX`, on the PATH, in Playwright's cache.
 * @throws NoBrowser that says what was found instead.
 */
export function findBrowser(
  name: 'chromium' | 'firefox',
  env?: Readonly<Record<string, string | undefined>>,
): { path: string; major: number };
