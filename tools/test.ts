/**
 * Every check, one after the other, each under its own heading; the last line is `N passed, N failed`.
 * A step that fails does not stop the next, so that one run shows all there is to mend.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const REPORTS = '.artifacts/reports';
const BROWSERS = ['chromium', 'firefox'] as const;

interface Count {
  passed: number;
  failed: number;
}

/** A check of one command: it passes or fails as a whole. */
function check(title: string, command: string, ...parts: string[]): Count {
  const ok = run(title, command, parts);
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1 };
}

function run(title: string, command: string, parts: readonly string[]): boolean {
  console.log(`\n── ${title}`);
  const { status } = spawnSync(command, parts, { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) console.log(`✗ ${title}`);
  return status === 0;
}

function readReport<T>(name: string): T | undefined {
  try {
    return JSON.parse(readFileSync(join(REPORTS, name), 'utf8')) as T;
  } catch (error) {
    console.log(`✗ no report ${name}: ${(error as Error).message}`);
    return undefined;
  }
}

interface VitestReport {
  numPassedTests: number;
  numTotalTests: number;
  success: boolean;
}

/** A test that did not run counts as failed, and so does a file that could not be loaded. */
function unitTests(): Count {
  const report = 'unit.json';
  run('Unit tests', 'vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${REPORTS}/${report}`,
  ]);
  const result = readReport<VitestReport>(report);
  if (!result || result.numTotalTests === 0) return { passed: 0, failed: 1 };
  const failed = result.numTotalTests - result.numPassedTests;
  return { passed: result.numPassedTests, failed: failed || (result.success ? 0 : 1) };
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number; skipped: number };
  suites: Suite[];
  errors: unknown[];
}
interface Suite {
  suites?: Suite[];
  specs?: { tests: { projectName: string; status: string }[] }[];
}

const testsIn = (suite: Suite): { projectName: string; status: string }[] => [
  ...(suite.specs ?? []).flatMap(({ tests }) => tests),
  ...(suite.suites ?? []).flatMap(testsIn),
];

/** A browser in which no test ran is a failure of its own. */
function browserTests(): Count {
  run('Browser tests', 'playwright', ['test', '--config', 'tests/playwright.config.ts']);
  const result = readReport<PlaywrightReport>('browser.json');
  if (!result) return { passed: 0, failed: 1 };
  const tests = result.suites.flatMap(testsIn);
  const idle = BROWSERS.filter((browser) => !tests.some(({ projectName }) => projectName === browser));
  for (const browser of idle) console.log(`✗ no test ran in ${browser}`);
  const passed = tests.filter(({ status }) => status === 'expected').length;
  return { passed, failed: tests.length - passed + idle.length + result.errors.length };
}

rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const counts: Count[] = [
  check('Format and lint', 'biome', 'ci', '.'),
  check(
    'Import rules',
    'depcruise',
    '--config',
    'tools/dependency-cruiser.cjs',
    'annotating',
    'components',
    'data',
    'entrypoints',
    'matching',
    'messaging',
    'tools',
    'tests',
    'wxt.config.ts',
  ),
  check('Types', 'tsc', '--noEmit'),
  check('Pure rooms compile without a browser', 'tsc', '--noEmit', '-p', 'matching/tsconfig.json'),
  check('Packs', 'node', 'tools/validate.ts'),
  unitTests(),
  check('Chromium package', 'wxt', 'zip'),
  check('Firefox package', 'wxt', 'zip', '-b', 'firefox'),
  check('Byte budgets', 'node', 'tools/budgets.ts'),
  check('Store lint', 'web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--warnings-as-errors'),
  browserTests(),
];

const sum = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0);
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
