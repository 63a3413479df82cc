import { LazyReader } from '../../matching/english/lazy-reader.ts';
import type { Index } from '../../matching/index.ts';
import { scan } from '../../matching/scan.ts';
import { median } from './median.ts';
import type { ClausesResult } from './results.ts';

const SENTENCES = 20;
const ROUNDS = 15;

/** How often a line of text asks for its sentences to be read. */
function asks(line: string, index: Index): number {
  let asked = 0;
  scan(line, index, {
    clauses: () => {
      asked++;
      return undefined;
    },
  });
  return asked;
}

/** Two articles out of the lines of a text: one whose sentences ask to be read, so many of them, and one of as many that do not. */
function articlesOf(pieces: readonly string[], index: Index) {
  const lines = [...new Set(pieces.flatMap((piece) => piece.split('\n')))];
  const asking: string[] = [];
  const silent: string[] = [];
  for (const line of lines) {
    if (asking.length === SENTENCES && silent.length === SENTENCES) break;
    const list = asks(line, index) > 0 ? asking : silent;
    if (list.length < SENTENCES) list.push(line);
  }
  return { asking: asking.join('\n'), silent: silent.join('\n'), sentences: asking.length };
}

async function timeOf(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

async function medianOf(work: () => unknown): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await timeOf(work));
  return median(times);
}

/**
 * What the reader of English costs: on an article that does not ask for it, once when it is set up, and on one of twenty sentences that do.
 * To be called once in a place, for a reader is set up once.
 */
export async function measureClauses(pieces: readonly string[], index: Index): Promise<ClausesResult> {
  const { asking, silent, sentences } = articlesOf(pieces, index);
  const read = (text: string, reader: LazyReader) =>
    reader.reading(() => scan(text, index, { clauses: reader.clauses }));
  const unread = (text: string) => medianOf(() => scan(text, index));
  const without = { aloneMs: await unread(silent), lazyMs: await medianOf(() => read(silent, new LazyReader())) };
  const reader = new LazyReader();
  const setUpMs = await timeOf(() => read(asking, reader));
  return {
    ...without,
    setUpMs,
    sentences,
    unreadMs: await unread(asking),
    readMs: await medianOf(() => read(asking, reader)),
  };
}
