/**
 * Opens every page of a folder with and without the built extension and compares them:
 * `npm run test:pages -- DIR [--browser chromium|firefox] [--only NAME] [--sow] [--json FILE]`. With `--sow` names are put
 * into each text of the pages first, so that pages without any test the borders of theirs.
 */
import { writeFileSync } from 'node:fs';
import type { BrowserName } from '../browsers/test-browser.ts';
import { checkPage, type PageReport } from './check-page.ts';
import { listPages } from './list-pages.ts';
import { BadOption, type Options, readOptions, USAGE } from './options.ts';
import { openSession } from './session.ts';
import { sow } from './sow.ts';

const lineOf = ({ page, browser, wanted, documents, faults }: PageReport): string => {
  const where = documents > 1 ? ` in ${documents} documents` : '';
  const head = `${faults.length === 0 ? 'ok  ' : 'FAIL'} ${browser.padEnd(8)} ${page}  ${wanted} mentions${where}`;
  return [head, ...faults].join('\n       ');
};

async function checkAll(browser: BrowserName, pages: readonly string[], options: Options): Promise<PageReport[]> {
  const session = await openSession(browser, { folder: options.folder, change: options.sow ? sow : undefined });
  const reports: PageReport[] = [];
  try {
    for (const page of pages) {
      const report = await checkPage(page, session);
      reports.push(report);
      console.log(lineOf(report));
    }
  } finally {
    await session.close();
  }
  return reports;
}

async function run(options: Options): Promise<number> {
  const { folder, browsers, only, json } = options;
  const pages = listPages(folder).filter((name) => name.includes(only));
  if (pages.length === 0) throw new BadOption(`No page in ${folder}${only && ` has “${only}” in its name`}.`);
  const reports: PageReport[] = [];
  for (const browser of browsers) reports.push(...(await checkAll(browser, pages, options)));
  if (json) writeFileSync(json, `${JSON.stringify(reports, null, 2)}\n`);
  const failed = reports.filter(({ faults }) => faults.length > 0).length;
  const mentions = reports.reduce((sum, { wanted }) => sum + wanted, 0);
  console.log(`\n${reports.length - failed} of ${reports.length} pages hold; ${mentions} mentions were looked for`);
  return failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await run(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof BadOption)) throw error;
  console.error(`${error.message} ${USAGE}`);
  process.exitCode = 2;
}
