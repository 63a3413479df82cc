/**
 * Prints the mentions of text files: `npm run --silent annotate -- [--explain] FILE...`. One JSON line a file; with
 * `--explain`, a line for each mention and for each candidate that was left, with the alias, its rule and the evidence.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileIndex } from '../matching/compile.ts';
import { readIndex } from '../matching/index.ts';
import { spot } from '../matching/spot.ts';
import { explain } from './explain.ts';
import { readPacks } from './packs.ts';

const { values, positionals: files } = parseArgs({
  options: { explain: { type: 'boolean', default: false } },
  allowPositionals: true,
});
if (files.length === 0) {
  console.error('Name the text files to annotate: npm run --silent annotate -- [--explain] FILE...');
  process.exit(2);
}

const packs = readPacks();
const entities = packs.flatMap((pack) => pack.entities);
const contexts = packs.flatMap((pack) => pack.contexts);
const index = readIndex(compileIndex(entities, contexts));

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    console.error(`${file} cannot be read: ${(error as Error).message}`);
    process.exit(1);
  }
}

for (const file of files) {
  const text = read(file);
  if (values.explain) console.log([`${file}`, ...explain(text, index)].join('\n  '));
  else {
    const mentions = spot(text, index).map(({ start, end, id }) => ({ start, end, text: text.slice(start, end), id }));
    console.log(JSON.stringify({ file, mentions }));
  }
}
