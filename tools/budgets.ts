/** What the built extension may weigh at most; run after both builds. Prints each weight, and fails if one is over its limit. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

interface Budget {
  what: string;
  file: string;
  /** As a store's visitor loads it, or as the browser reads it. */
  weigh(content: Buffer): number;
  limit: number; // bytes
}

const OUTPUT = '.output';
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const KB = 1000;

const gzipped = (content: Buffer): number => gzipSync(content, { level: 9 }).length;
const asItIs = (content: Buffer): number => content.length;

const packages = (): string[] => readdirSync(OUTPUT).filter((file) => /-(?:chrome|firefox)\.zip$/.test(file));

const budgets = (): Budget[] => [
  ...BUILDS.flatMap((build) => [
    // Every frame of every page carries it.
    { what: 'content script', file: `${build}/content-scripts/content.js`, weigh: gzipped, limit: 20 * KB },
    { what: 'background', file: `${build}/background.js`, weigh: gzipped, limit: 220 * KB },
  ]),
  ...packages().map((file) => ({ what: 'package', file, weigh: asItIs, limit: 900 * KB })),
];

const inKb = (bytes: number): string => `${(bytes / KB).toFixed(1)} kB`;

function keeps({ what, file, weigh, limit }: Budget): boolean {
  const bytes = weigh(readFileSync(join(OUTPUT, file)));
  const over = bytes > limit;
  console.log(`${over ? '✗' : '✓'} ${what}: ${inKb(bytes)} of ${inKb(limit)} (${file})`);
  return !over;
}

const all = budgets();
if (all.length !== 2 * BUILDS.length + 2) throw new Error(`Build both packages first: ${OUTPUT} lacks one.`);
// Each is weighed, whatever the others say.
process.exitCode = all.map(keeps).every(Boolean) ? 0 : 1;
