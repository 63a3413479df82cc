import { join } from 'node:path';
import type { Frame } from 'puppeteer-core';
import { bundle } from '../browsers/bundle.ts';
import type * as InPage from './in-page/index.ts';

/** Calls functions of `in-page/` in a frame; they leave nothing in its world. */
export type Call = <N extends keyof typeof InPage>(frame: Frame, name: N) => Promise<ReturnType<(typeof InPage)[N]>>;

const GLOBAL = 'inPage';

/** Bundles what runs in pages. */
export async function bundleInPage(): Promise<Call> {
  const code = await bundle(join(import.meta.dirname, 'in-page', 'index.ts'), GLOBAL);
  return (frame, name) => frame.evaluate(`(() => { ${code}; return ${GLOBAL}.${name}(); })()`) as Promise<never>;
}
