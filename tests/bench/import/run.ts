/**
 * Imports a pack of 100,000 entities with three aliases each into the built extension in Chromium, against Dexie's bare
 * `bulkAdd` of the same rows, then hides, undoes, redoes and exports them all: `npm run bench:import [-- ENTITIES]`. An aim that is missed is printed and fails nothing.
 */
import { aimLines, mostOf } from '../bars.ts';
import { BadOption } from '../options.ts';
import { figure, times } from '../table.ts';
import { type Imported, measureImport } from './import-bench.ts';

const USAGE = 'npm run bench:import [-- ENTITIES]';
const ENTITIES = 100_000;
const MOST_RATIO = 5;
const MOST_BLOCK = 100; // ms
const MOST_HELD = 400_000_000; // bytes

const seconds = (ms: number): string => `${figure(ms / 1000)} s`;
const megabytes = (bytes: number): string => `${figure(bytes / 1_000_000)} MB`;

const unblocked = (what: string, ms: number) =>
  mostOf(`${what} blocked for at most ${MOST_BLOCK} ms`, MOST_BLOCK, ms, (took) => `${figure(took)} ms`);

const aimsOf = ({ bareMs, dryRunMs, landMs, usableMs, longestBlockMs, mostHeld, works }: Imported) => [
  mostOf(`at most ${MOST_RATIO}× a bare bulkAdd`, MOST_RATIO, (dryRunMs + landMs + usableMs) / bareMs, times),
  unblocked('page', longestBlockMs),
  ...works.map((done) => unblocked(`to ${done.work}: page`, done.longestBlockMs)),
  mostOf(`at most ${megabytes(MOST_HELD)} held`, MOST_HELD, mostHeld, megabytes),
];

/** @throws BadOption if it is no number of entities. */
function readCount([text = String(ENTITIES), ...others]: readonly string[]): number {
  const count = Number(text);
  if (others.length > 0 || !Number.isInteger(count) || count < 1)
    throw new BadOption(`“${[text, ...others].join(' ')}” is no number of entities.`);
  return count;
}

try {
  const imported = await measureImport(readCount(process.argv.slice(2)));
  const { entities, bareMs, dryRunMs, landMs, usableMs, engine } = imported;
  const lines = [
    '',
    `${entities.toLocaleString('en')} entities: bare bulkAdd ${seconds(bareMs)}; dry run ${seconds(dryRunMs)}, ` +
      `landed ${seconds(landMs)}, the last one marked on an open page ${seconds(usableMs)} later.`,
    ...aimLines('Import', aimsOf(imported)),
    'Held: objects and buffers of the page, its worker and the background together, what is not collected yet included.',
    `${engine}.`,
  ];
  console.log(lines.join('\n'));
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof BadOption) console.error(USAGE);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
