import { inSlices } from '../../entrypoints/background/in-slices.ts';
import { compileInSteps } from '../../matching/compile.ts';
import { entitiesOf } from './contenders/ours.ts';
import { type CompileInSlices, measureIndex } from './index-costs.ts';
import type { BenchName } from './names.ts';
import type { Texts } from './pieces.ts';
import { prepareAll, readText } from './readings.ts';
import type { PlaceResult, SizeResult } from './results.ts';
import { type Dataset, measureRules } from './rules.ts';
import type { Store } from './stores.ts';

/** All that is measured with; it is made once and carried to each place as JSON. */
export interface Material {
  readonly texts: Texts;
  /** As many as the largest size asks for; a smaller one takes the first of them. */
  readonly names: readonly BenchName[];
  readonly dataset: Dataset;
}

/** One part of a run: the table's columns for one number of aliases, or the rules. */
export type Job = { readonly kind: 'size'; readonly aliases: number } | { readonly kind: 'rules' };

/** What a place can be asked for. */
export interface Measurer {
  size(aliases: number): Promise<SizeResult>;
  rules(): Promise<PlaceResult['rules']>;
}

/** As the background does it. */
const compileInSlices: CompileInSlices = (entities, contexts) => inSlices(compileInSteps(entities, contexts));

/** The measurements of one place, with what it keeps an index in. */
export const measurerOf = ({ texts, names, dataset }: Material, store: Store): Measurer => ({
  async size(aliases) {
    const taken = names.slice(0, aliases);
    const index = await measureIndex(entitiesOf(taken), store, compileInSlices);
    const prepared = prepareAll(taken);
    const { prepareMs, refused } = prepared;
    const read = { mixed: readText(prepared, texts.mixed), arabic: readText(prepared, texts.arabic) };
    return { aliases, texts: read, prepareMs, refused, index };
  },
  rules: async () => measureRules(dataset, texts),
});
