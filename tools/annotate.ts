/** Prints the mentions of text files, one JSON line a file: `npm run --silent annotate -- FILE...` */
import { readFileSync } from 'node:fs';
import { compileIndex } from '../matching/compile.ts';
import { readIndex } from '../matching/index.ts';
import { spot } from '../matching/spot.ts';
import { readPacks } from './packs.ts';

const files = process.argv.slice(2).filter((argument) => argument !== '--');
if (files.length === 0) {
  console.error('Name the text files to annotate: npm run --silent annotate -- FILE...');
  process.exit(2);
}
const packs = readPacks();
const index = readIndex(
  compileIndex(
    packs.flatMap((pack) => pack.entities),
    packs.flatMap((pack) => pack.contexts),
  ),
);
for (const file of files) {
  const text = readFileSync(file, 'utf8');
  const mentions = spot(text, index).map(({ start, end, id }) => ({
    start,
    end,
    text: text.slice(start, end),
    id,
  }));
  console.log(JSON.stringify({ file, mentions }));
}
