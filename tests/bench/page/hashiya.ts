import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Pack } from '../../../data/records/pack.ts';
import { builtExtension } from '../../browsers/built.ts';
import { eventually } from '../../browsers/eventually.ts';
import { highlights } from '../../browsers/highlights.ts';
import { openBrowser } from '../../browsers/open-browser.ts';
import { storeSettings } from '../../browsers/store-settings.ts';
import type { TestBrowser } from '../../browsers/test-browser.ts';
import { entitiesOf } from '../contenders/ours.ts';
import type { BenchName } from '../names.ts';

/** A Chromium with the built extension in it, whose dataset is the bench's names. */
export interface Hashiya {
  readonly browser: TestBrowser;
  readonly engine: string;
  turn(state: 'on' | 'off'): Promise<void>;
  close(): Promise<void>;
}

/** Puts the names in place of the bundled packs' entities: what is measured is the package as it is built. */
function withNames(folder: string, names: readonly BenchName[]): void {
  const packs = join(folder, 'packs');
  readdirSync(packs).forEach((file, at) => {
    const path = join(packs, file);
    const pack: Pack = JSON.parse(readFileSync(path, 'utf8'));
    const entities = at === 0 ? entitiesOf(names) : [];
    writeFileSync(path, JSON.stringify({ ...pack, entities, contexts: [] }));
  });
}

/** What the reader would set to see every mention: rivals mark all that they find. */
const SETTINGS = { density: 'every', marksPlaces: true };

/** Waits until a page that has some of the names shows a mark, and the first start is over. */
async function warmUp(browser: TestBrowser, url: string): Promise<string> {
  const page = await browser.newPage(url);
  await eventually('the first marks', async () => ((await highlights(page)).length > 0 ? true : undefined));
  const engine = await page.browser().version();
  await page.close();
  return engine;
}

/** Starts Chromium with the built extension and these names; `url` is of a page that has one of them. Ends turned off. */
export async function openHashiya(names: readonly BenchName[], url: string): Promise<Hashiya> {
  const folder = mkdtempSync(join(tmpdir(), 'hashiya-bench-'));
  cpSync(builtExtension('chromium'), folder, { recursive: true });
  withNames(folder, names);
  const browser = await openBrowser('chromium', { extension: folder });
  const options = await browser.openExtensionPage('options.html', 'body', 'behind');
  const turn = async (state: 'on' | 'off') => storeSettings(options, { ...SETTINGS, off: state === 'off' });
  await turn('on');
  const engine = await warmUp(browser, url);
  await turn('off');
  return {
    browser,
    engine,
    turn,
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
