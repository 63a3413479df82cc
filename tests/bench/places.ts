import type { Job, Material, Measurer } from './measure.ts';
import type { Place, PlaceResult, SizeResult } from './results.ts';

/** A place that is ready to measure in. */
export interface OpenPlace extends Measurer {
  readonly place: Place;
  readonly engine: string;
  readonly store: string;
  close(): Promise<void>;
}

export const NAMES_OF_PLACES: Readonly<Record<Place, string>> = {
  node: 'Node',
  page: 'Chromium page',
  worker: 'Chromium worker',
};

/** A measurer of what answers jobs. */
export const measurerBy = (ask: (job: Job) => Promise<unknown>): Measurer => ({
  size: async (aliases) => (await ask({ kind: 'size', aliases })) as SizeResult,
  rules: async () => (await ask({ kind: 'rules' })) as PlaceResult['rules'],
});

/** Opens a place to measure with this material in. */
export type OpenPlaceWith = (material: Material) => Promise<OpenPlace>;

/** Measures all sizes and the rules in one place, and closes it whatever comes. */
export async function measureIn(
  open: OpenPlace,
  sizes: readonly number[],
  tell: (progress: string) => void,
): Promise<PlaceResult> {
  const { place, engine, store } = open;
  const results: SizeResult[] = [];
  try {
    for (const aliases of sizes) {
      tell(`${NAMES_OF_PLACES[place]}: ${aliases} aliases`);
      results.push(await open.size(aliases));
    }
    tell(`${NAMES_OF_PLACES[place]}: rules`);
    return { place, engine, store, sizes: results, rules: await open.rules() };
  } finally {
    await open.close();
  }
}
