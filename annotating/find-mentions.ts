import type { Ask } from '../messaging/ask.ts';
import { OUTDATED, type PlacedScan } from '../messaging/contract.ts';
import { Placing, textOf } from './chunks.ts';
import type { Chunk, Found, Line, Scanned } from './lines.ts';
import { eachInSteps, inSlices } from './slices.ts';

export interface Asking {
  ask: Ask;
  revision: number;
  signal: AbortSignal;
}

/** So many requests go out together: the answers come sooner, and no message is large. */
const TOGETHER = 4;

export interface Following {
  /** What is read before the rest. */
  first: readonly Chunk[];
  /** Told while the rest of a long document is still being read: more is certain. */
  onSome(): Promise<void>;
}

/** Lines that are read ahead of the rest, as a document of their own: of its mentions, those that are certain. */
export async function findAhead(lines: readonly Line[], asking: Asking): Promise<Found[]> {
  const { alone } = await scan({ lines, length: 0, found: [] }, asking);
  return alone.filter(isCertain);
}

/** Anything but spaces, digits and common signs: to ask for the letters of all scripts would take long to set up. */
const MAY_HAVE_LETTERS = /[A-Za-z\xaa-\u1fff\u2c00-\ud7ff\uf900-\uffff]/;

const isCertain = ({ mention }: Found): boolean => mention.certain;

async function scan(chunk: Chunk, { ask, revision }: Asking): Promise<Scanned> {
  const text = textOf(chunk);
  if (!MAY_HAVE_LETTERS.test(text)) return { alone: [] };
  const { edition, scan: seen, mentions } = await ask('scan', { text, revision });
  const placing = new Placing([chunk]);
  return { edition, scan: seen, alone: mentions.flatMap((mention) => placing.place(mention) ?? []) };
}

/** Scans what is not, in this order, telling after each step what is certain. */
async function scanAll(chunks: readonly Chunk[], asking: Asking, following?: Following): Promise<void> {
  const missing = [...new Set([...(following?.first ?? []), ...chunks])].filter(({ scanned }) => !scanned);
  for (let i = 0; i < missing.length; i += TOGETHER) {
    const together = missing.slice(i, i + TOGETHER).map(async (chunk) => {
      const scanned = await scan(chunk, asking);
      chunk.scanned = scanned;
      chunk.found = scanned.alone.filter(isCertain);
    });
    await Promise.all(together);
    if (chunks.length > 1) await following?.onSome();
  }
}

/** Settles what only the whole document tells. */
async function decideAll(chunks: readonly Chunk[], { ask, revision, signal }: Asking): Promise<void> {
  const edition = chunks.find(({ scanned }) => scanned?.edition)?.scanned?.edition;
  if (edition === undefined) return;
  let at = 0;
  const scans: PlacedScan[] = [];
  for (const { scanned, length } of chunks) {
    if (scanned?.scan && scanned.edition !== edition) throw new Error(OUTDATED);
    if (scanned?.scan) scans.push({ at, scan: scanned.scan });
    at += length;
  }
  const mentions = await ask('decide', { edition, scans, revision });
  const placing = new Placing(chunks);
  const found = new Map<Chunk | undefined, Found[]>(chunks.map((chunk) => [chunk, []]));
  const steps = eachInSteps(mentions, (mention) => {
    const one = placing.place(mention);
    if (one) found.get(one.line.chunk)?.push(one);
  });
  await inSlices(steps, signal);
  for (const chunk of chunks) chunk.found = found.get(chunk) ?? [];
}

async function findOnce(chunks: readonly Chunk[], asking: Asking, following?: Following): Promise<void> {
  await scanAll(chunks, asking, following);
  const [only] = chunks;
  if (chunks.length > 1) await decideAll(chunks, asking);
  else if (only) only.found = only.scanned?.alone ?? [];
}

/**
 * Finds the mentions of a document: only chunks without a scan are sent, those in `first` before the others. A document
 * of one chunk is decided with it; a longer one when all are scanned, since evidence and full names may stand anywhere.
 * Refused, since the dataset has changed meanwhile, all is scanned once more.
 */
export async function findAll(chunks: readonly Chunk[], asking: Asking, following?: Following): Promise<void> {
  try {
    await findOnce(chunks, asking, following);
  } catch (error) {
    asking.signal.throwIfAborted();
    if ((error as Error).message !== OUTDATED) throw error;
    for (const chunk of chunks) delete chunk.scanned;
    await findOnce(chunks, asking, following);
  }
}
