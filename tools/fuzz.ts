/** Runs the property tests with many more random cases: `npm run fuzz [-- TIMES]`, 20 times as many unless told. */
import { spawnSync } from 'node:child_process';

const times = process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? '20';
const tests = ['tests/unit/matching/properties', 'tests/unit/matching/pieces.test.ts'];
const { status } = spawnSync('vitest', ['run', ...tests], {
  stdio: 'inherit',
  env: { ...process.env, FUZZ: times },
  shell: process.platform === 'win32',
});
process.exitCode = status ?? 1;
