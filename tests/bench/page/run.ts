/**
 * Times Hashiya in real pages beside what else could mark them: `npm run bench:page [-- DIR --only NAME --json FILE]`.
 * A time that misses its aim is printed and fails nothing: machines differ.
 */
import { readPacks } from '../../../tools/packs.ts';
import { aimLines } from '../bars.ts';
import { BadOption } from '../options.ts';
import { makeTexts } from '../texts.ts';
import { writeReport } from '../write-report.ts';
import { aimsOf, type Measured } from './aims.ts';
import { pageFoot } from './foot.ts';
import { largePage } from './large-page.ts';
import { measurePage } from './measure.ts';
import { type PageOptions, readPageOptions, USAGE } from './options.ts';
import { openPageBench, type PageBench } from './page-bench.ts';
import { type Contents, nameOf, OWN_PAGES, pagesIn, readContents } from './page-set.ts';
import type { PageResult } from './results.ts';
import { pageTables } from './table.ts';

const LARGE = '/the-large-page.html';

function makeLarge(): Contents {
  const sentences = makeTexts(readPacks()).mixed.flatMap((piece) => piece.split('\n'));
  return { [LARGE]: { type: 'text/html', content: largePage([...new Set(sentences)]) } };
}

async function measureAll(bench: PageBench, paths: readonly string[]): Promise<PageResult[]> {
  const results: PageResult[] = [];
  for (const [at, path] of paths.entries()) {
    console.error(`${at + 1} of ${paths.length}: ${nameOf(path)}`);
    results.push(await measurePage(nameOf(path), bench.runnerOf(path)));
  }
  return results;
}

async function measure(contents: Contents, only: string | undefined): Promise<Measured & { engine: string }> {
  const large = makeLarge();
  const sets = [contents, large].map((set) => pagesIn(set, only));
  const [pages = [], largePages = []] = sets;
  if (pages.length + largePages.length === 0) throw new BadOption('No page has such a name.');
  const bench = await openPageBench({ ...contents, ...large });
  try {
    return {
      pages: await measureAll(bench, pages),
      large: await measureAll(bench, largePages),
      engine: bench.engine,
    };
  } finally {
    await bench.close();
  }
}

const setLines = (title: string, results: readonly PageResult[]): string[] =>
  results.length > 0 ? pageTables(title, results) : [];

async function run({ folder, only, json }: PageOptions): Promise<void> {
  if (json !== undefined) writeReport(json, '');
  const start = performance.now();
  const measured = await measure(readContents(folder ?? OWN_PAGES), only);
  const aims = aimsOf(measured);
  const { pages, large, engine } = measured;
  const lines = [
    '',
    ...setLines(`${pages.length} pages`, pages),
    ...setLines('Large page', large),
    ...aimLines('Pages', aims),
    ...pageFoot(engine, (performance.now() - start) / 1000),
  ];
  console.log(lines.join('\n'));
  if (json !== undefined) writeReport(json, `${JSON.stringify({ ...measured, aims }, null, 2)}\n`);
}

try {
  await run(readPageOptions(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof BadOption) console.error(USAGE);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
