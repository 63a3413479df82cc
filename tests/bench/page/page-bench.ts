import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { builtExtension } from '../../browsers/built.ts';
import { bundle } from '../../browsers/bundle.ts';
import { namesFor } from '../names.ts';
import { type Served, serveIsolated } from '../serve-isolated.ts';
import { type Hashiya, openHashiya } from './hashiya.ts';
import type { Runner } from './measure.ts';
import type { Contents } from './page-set.ts';
import { FEW, MANY } from './plan.ts';
import { runFloor, runOurs, runRival } from './runs.ts';

/** Two browsers, for few aliases and for many, and a server of the pages. */
export interface PageBench {
  readonly engine: string;
  runnerOf(path: string): Runner;
  close(): Promise<void>;
}

/** A pattern is compiled once for texts of one byte a unit and once for others. */
const NARROW = 'a b';
const WIDE = 'أ ب';
const isWide = (html: string): boolean => /[\u0100-\uffff]/.test(html);

const WARM_UP = '/warm-up.html';
const pageWith = (names: readonly string[]): Served => ({
  type: 'text/html',
  content: `<!doctype html><html lang="en"><title>Warm-up</title><p>${names.slice(0, 20).join('. ')}`,
});

/** The extension is built where it is missing; `npm run build` makes it anew. */
async function ensureBuilt(): Promise<void> {
  if (existsSync(join(builtExtension('chromium'), 'manifest.json'))) return;
  const { build } = await import('wxt');
  await build({ root: join(import.meta.dirname, '../../..'), browser: 'chrome' });
}

/** Starts all that pages are measured with. */
export async function openPageBench(contents: Contents): Promise<PageBench> {
  await ensureBuilt();
  const names = namesFor(MANY);
  const texts = names.map(({ text }) => text);
  const server = await serveIsolated({ ...contents, [WARM_UP]: pageWith(texts) });
  const script = await bundle(join(import.meta.dirname, 'in-page.ts'), 'bench');
  const few = await openHashiya(names.slice(0, FEW), server.origin + WARM_UP);
  const many = await openHashiya(names, server.origin + WARM_UP);
  let visits = 0;
  const placeOf = (hashiya: Hashiya, path: string) => ({
    hashiya,
    script,
    url: () => `${server.origin.replace('localhost', `visit${++visits}.localhost`)}${path}`,
  });
  return {
    engine: few.engine,
    runnerOf(path) {
      const place = placeOf(few, path);
      const widths = isWide(contents[path]?.content ?? '') ? [NARROW, WIDE] : [NARROW];
      return {
        floor: () => runFloor(place),
        run: ({ key, aliases }) =>
          key === 'ours'
            ? runOurs(aliases === FEW ? place : placeOf(many, path))
            : runRival(place, { key, names: texts.slice(0, aliases), widths }),
      };
    },
    async close() {
      await Promise.all([few.close(), many.close()]);
      await server.close();
    },
  };
}
