/**
 * Builds Hashiya and opens a sample news page in a browser with it: `npm start [-- --browser firefox] [--headless]`.
 * Without a display it points at the first name in each language, prints what was spotted and saves pictures.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { highlights, type Mark } from '../tests/browsers/highlights.ts';
import { openBrowser } from '../tests/browsers/open-browser.ts';
import { pointAt } from '../tests/browsers/point-at.ts';
import { BROWSER_NAMES, type BrowserName, type TestBrowser } from '../tests/browsers/test-browser.ts';
import { serve } from './serve.ts';

const LANGUAGES = { en: 'English', fr: 'French', ar: 'Arabic' } as const;

const hasDisplay = (): boolean =>
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const isBrowserName = (name: string): name is BrowserName => BROWSER_NAMES.some((known) => known === name);

function build(browser: BrowserName): string {
  const target = browser === 'firefox' ? ['-b', 'firefox'] : [];
  const { status } = spawnSync('wxt', ['build', ...target], { stdio: 'inherit', shell: process.platform === 'win32' });
  if (status !== 0) throw new Error('The build failed; its messages stand above.');
  return join(process.cwd(), '.output', browser === 'firefox' ? 'firefox-mv3' : 'chrome-mv3');
}

/** One row for each text and type in a language, with how often it was spotted. */
function print(marks: readonly Mark[]): void {
  for (const [language, title] of Object.entries(LANGUAGES)) {
    const counts = new Map<string, number>();
    for (const { name, text } of marks.filter((mark) => mark.language === language)) {
      const row = `  ${name.replace('hashiya-', '').padEnd(13)}${text.replace(/\s+/g, ' ')}`;
      counts.set(row, (counts.get(row) ?? 0) + 1);
    }
    console.log(`\n${title}`);
    for (const [row, count] of [...counts].sort()) console.log(count > 1 ? `${row} (${count})` : row);
  }
}

async function showCards(browser: TestBrowser, page: Page, marks: readonly Mark[]): Promise<void> {
  const folder = join('.artifacts', 'start', browser.name);
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, 'page.png') });
  for (const [language, title] of Object.entries(LANGUAGES)) {
    const first = marks.find((mark) => mark.language === language);
    if (!first) throw new Error(`Nothing was spotted in ${title}.`);
    await page.mouse.move(2, 2);
    await page.waitForFunction(() => !document.querySelector('hashiya-card'));
    const same = marks.filter(({ text }) => text === first.text);
    await pointAt(page, first.text, same.indexOf(first));
    await page.waitForSelector('hashiya-card');
    const file = join(folder, `card-${language}.png`);
    await page.screenshot({ path: file });
    const card = await browser.closedShadow(page, 'hashiya-card').text();
    console.log(`\n${title}: pointed at “${first.text}” → ${card?.split('\n')[1] ?? ''} (${file})`);
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { browser: { type: 'string', default: 'chromium' }, headless: { type: 'boolean', default: false } },
  });
  if (!isBrowserName(values.browser)) throw new Error(`--browser takes ${BROWSER_NAMES.join(' or ')}.`);
  const headless = values.headless || !hasDisplay();
  const extension = build(values.browser);
  const server = await serve('tests/articles/sample');
  const browser = await openBrowser(values.browser, { extension, headless });
  try {
    const page = await browser.newPage(`${server.origin}/`);
    if (!headless) {
      console.log(`\n${server.origin}/ is open in ${values.browser}; close the window when you are done.`);
      await browser.closed;
      return;
    }
    await page.waitForFunction(() => CSS.highlights.has('hashiya-person'));
    const marks = await highlights(page);
    print(marks);
    await showCards(browser, page, marks);
    console.log(`\n${marks.length} mentions were spotted. Pictures are in .artifacts/start/${values.browser}/.`);
  } finally {
    await browser.close().catch(() => undefined);
    await server.close();
  }
}

main().catch((error: Error) => {
  console.error(`\nnpm start did not get there: ${error.message}`);
  process.exitCode = 1;
});
