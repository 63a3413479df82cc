/** Builds the extension and opens the sample article with it: `npm start [-- --browser firefox] [--headless]`. */
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { builtExtension, ROOT } from '../tests/browsers/built.ts';
import { openBrowser } from '../tests/browsers/open-browser.ts';
import { BROWSER_NAMES, type BrowserName, type TestBrowser } from '../tests/browsers/test-browser.ts';
import { buildExtension } from './build-extension.ts';
import { ensureBrowsers } from './install-browsers.mjs';
import { serve } from './serve.ts';
import { tableOf, tour } from './tour.ts';

interface Wishes {
  name: BrowserName;
  headless: boolean;
}

function readWishes(): Wishes {
  const { values } = parseArgs({
    args: process.argv.slice(2).filter((argument) => argument !== '--'),
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  const name = BROWSER_NAMES.find((known) => known === values.browser);
  if (!name) throw new Error(`There is no browser ${values.browser} here; take one of: ${BROWSER_NAMES.join(', ')}.`);
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  const noDisplay = process.platform === 'linux' && !DISPLAY && !WAYLAND_DISPLAY;
  return { name, headless: values.headless || noDisplay };
}

async function showWithoutDisplay(browser: TestBrowser, address: string): Promise<void> {
  const folder = join(ROOT, '.artifacts', 'start', browser.name);
  const { marks, pictures } = await tour(browser, address, folder);
  console.log(`\nSpotted:\n${tableOf(marks)}\n`);
  for (const picture of pictures) console.log(`Picture: ${relative(process.cwd(), picture)}`);
}

async function showToReader(browser: TestBrowser, address: string): Promise<void> {
  await browser.newPage(address);
  console.log('Point at an underlined name. Close the browser, or press Ctrl+C here, to end.');
  process.once('SIGINT', () => browser.close());
  await browser.closed;
}

async function main(): Promise<void> {
  const { name, headless } = readWishes();
  ensureBrowsers([name]);
  console.log('Building …');
  buildExtension(name);
  const server = await serve(join(ROOT, 'tests', 'articles', 'sample'));
  try {
    console.log(`Opening ${server.origin}/ in ${name}${headless ? ', without a display' : ''} …`);
    const browser = await openBrowser(name, { extension: builtExtension(name), headless });
    try {
      await (headless ? showWithoutDisplay : showToReader)(browser, `${server.origin}/`);
    } finally {
      await browser.close();
    }
  } finally {
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(error.message);
  process.exitCode = 1;
});
