/**
 * Prints the mentions of text files: `npm run --silent annotate -- [--explain] FILE...`. One JSON line a file; with
 * `--explain`, a line for each mention and for each candidate that was left, with the alias, its rule and the evidence.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileIndex } from '../matching/compile.ts';
import { LazyReader } from '../matching/english/lazy-reader.ts';
import { readIndex } from '../matching/index.ts';
import { spot } from '../matching/spot.ts';
import { explain } from './explain.ts';
import { readPacks } from './packs.ts';

const USAGE = 'npm run --silent annotate -- [--explain] FILE...';

function refuse(message: string, status: number): never {
  console.error(message);
  process.exit(status);
}

function readArguments() {
  try {
    return parseArgs({ options: { explain: { type: 'boolean', default: false } }, allowPositionals: true });
  } catch (error) {
    return refuse(`${(error as Error).message.split('. ')[0]}. ${USAGE}`, 2);
  }
}

const { values, positionals: files } = readArguments();
if (files.length === 0) refuse(`Name the text files to annotate: ${USAGE}`, 2);

const packs = readPacks();
const entities = packs.flatMap((pack) => pack.entities);
const contexts = packs.flatMap((pack) => pack.contexts);
const english = new LazyReader();
const index = readIndex(compileIndex(entities, contexts));

const REASONS: Record<string, string> = {
  EISDIR: 'it is a folder; name the files in it',
  ENOENT: 'there is no such file',
  EACCES: 'you may not open it',
};

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException;
    return refuse(`${file} cannot be read: ${REASONS[code] ?? message}`, 1);
  }
}

for (const file of files) {
  const text = read(file);
  if (values.explain)
    console.log([`${file}`, ...(await english.reading(() => explain(text, index, english.clauses)))].join('\n  '));
  else {
    const spotted = await english.reading(() => spot(text, index, english.clauses));
    const mentions = spotted.map(({ start, end, id, figure }) => ({
      ...{ start, end, text: text.slice(start, end), id },
      ...(figure && { matches: figure.matches }),
    }));
    console.log(JSON.stringify({ file, mentions }));
  }
}
