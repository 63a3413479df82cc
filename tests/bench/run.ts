/**
 * Times Hashiya's finder beside what else could be used: `npm run bench [-- --only PLACES --sizes NUMBERS --json FILE]`.
 * A time that misses its aim is printed and fails nothing: machines differ.
 */
import { readPacks } from '../../tools/packs.ts';
import { barLines, barsOf } from './bars.ts';
import { openChromiumPlace } from './chromium.ts';
import { footLines } from './foot.ts';
import type { Material } from './measure.ts';
import { namesFor } from './names.ts';
import { openNode } from './node.ts';
import { BadOption, type Options, readOptions, USAGE } from './options.ts';
import { measureIn, type OpenPlaceWith } from './places.ts';
import type { Place, PlaceResult } from './results.ts';
import { tablesOf } from './table.ts';
import { makeTexts } from './texts.ts';
import { writeReport } from './write-report.ts';

const OPEN: Readonly<Record<Place, OpenPlaceWith>> = {
  node: openNode,
  page: (material) => openChromiumPlace(material, 'page'),
  worker: (material) => openChromiumPlace(material, 'worker'),
};

function makeMaterial(sizes: readonly number[]): Material {
  const packs = readPacks();
  return {
    texts: makeTexts(packs),
    names: namesFor(Math.max(...sizes)),
    dataset: {
      entities: packs.flatMap((pack) => pack.entities),
      contexts: packs.flatMap((pack) => pack.contexts),
    },
  };
}

async function run({ places, sizes, json }: Options): Promise<void> {
  if (json !== undefined) writeReport(json, '');
  const material = makeMaterial(sizes);
  const results: PlaceResult[] = [];
  for (const place of places) {
    const result = await measureIn(await OPEN[place](material), sizes, (progress) => console.error(progress));
    results.push(result);
    console.log(['', ...tablesOf(result), ...barLines(result)].join('\n'));
  }
  console.log(footLines(material, results).join('\n'));
  if (json !== undefined) {
    const report = results.map((result) => ({ ...result, bars: barsOf(result) }));
    writeReport(json, `${JSON.stringify({ places: report }, null, 2)}\n`);
  }
}

try {
  await run(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof BadOption) console.error(USAGE);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
