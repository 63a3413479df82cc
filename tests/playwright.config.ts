import { defineConfig } from '@playwright/test';
import type { BrowserName } from './browsers/test-browser.ts';

/** Playwright runs the tests; the browsers are driven by `tests/browsers` (docs/decisions/0006-one-driver.md). */
export default defineConfig<object, { browserKind: BrowserName }>({
  testDir: '.',
  // `browser/` runs parts of Hashiya in a page of a bare browser, `e2e/` the built extension.
  testMatch: '**/{browser,e2e}/*.spec.ts',
  outputDir: '../.artifacts/e2e',
  // One worker starts one browser and keeps it for its tests: two fit on a machine of two cores.
  workers: 2,
  forbidOnly: true,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ['json', { outputFile: '../.artifacts/reports/browser.json' }]],
  projects: [
    { name: 'chromium', use: { browserKind: 'chromium' } },
    { name: 'firefox', use: { browserKind: 'firefox' } },
  ],
});
