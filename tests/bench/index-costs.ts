import type { Entity } from '../../data/records/entity.ts';
import { compileIndex } from '../../matching/compile.ts';
import { readIndex } from '../../matching/index.ts';
import { longestStretch } from './longest-stretch.ts';
import { median } from './median.ts';
import type { IndexCosts } from './results.ts';
import type { Store } from './stores.ts';

const BUILDS = 3;
const READS = 5;

/** Builds an index as the background does, giving others a turn now and then. */
export type CompileInSlices = (entities: readonly Entity[], contexts: readonly never[]) => Promise<ArrayBuffer>;

async function medianTime(times: number, work: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const start = performance.now();
    await work();
    taken.push(performance.now() - start);
  }
  return median(taken);
}

/** Measures what an index of these entities costs: its bytes, building it, and reading it back from the store. */
export async function measureIndex(
  entities: readonly Entity[],
  store: Store,
  compileInSlices: CompileInSlices,
): Promise<IndexCosts> {
  const index = compileIndex(entities, []);
  const buildMs = await medianTime(BUILDS, () => compileIndex(entities, []));
  const longestStretchMs = await longestStretch(() => compileInSlices(entities, []));
  const readBack = await store.keep(index);
  const readMs = await medianTime(READS, async () => readIndex(await readBack()));
  return { bytes: index.byteLength, buildMs, longestStretchMs, readMs };
}
