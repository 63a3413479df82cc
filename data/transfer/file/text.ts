import { BadFile } from '../contract.ts';
import type { Pace } from '../pace.ts';
import { type OpenedFile, openFile } from './bytes.ts';

/** What tells the encoding: UTF-16 by its byte order mark, all else is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

const REPLACED = '\ufffd';
/** No text has this character; archives, pictures and office documents do. */
const NULL = '\0';

/** Where a chunk of a file first has a character, counted from the file's first byte as 0. */
function byteOf(character: string, { chunk, at, encoding }: Part): number {
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(chunk, { stream: true });
  const before = text.indexOf(character);
  if (before < 0) return at + chunk.length;
  return at + (encoding === 'utf-8' ? new TextEncoder().encode(text.slice(0, before)).length : 2 * before);
}

interface Part {
  chunk: Uint8Array;
  /** Bytes of the file before it. */
  at: number;
  encoding: string;
}

function decoded(decode: () => string, part: Part): string {
  let text: string;
  try {
    text = decode();
  } catch {
    throw new BadFile('not-text', `byte ${byteOf(REPLACED, part)}`);
  }
  if (text.includes(NULL)) throw new BadFile('not-text', `byte ${byteOf(NULL, part)}: U+0000`);
  return text;
}

const NOTHING = new Uint8Array();

/** The text of a file in parts. A byte order mark is left out. */
async function* textParts({ chunks }: OpenedFile): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let at = 0;
  for await (const chunk of chunks) {
    const reading = decoder ?? new TextDecoder(encodingOf(chunk), { fatal: true });
    decoder = reading;
    yield decoded(() => reading.decode(chunk, { stream: true }), { chunk, at, encoding: reading.encoding });
    at += chunk.length;
  }
  const end = { chunk: NOTHING, at, encoding: 'utf-8' };
  yield decoded(() => decoder?.decode() ?? '', end);
}

/**
 * A file's text in parts, with its progress.
 * @throws BadFile if it is too large, unreadable, or no text in UTF-8 or UTF-16.
 */
export async function* readParts(file: Blob, pace: Pace): AsyncGenerator<string> {
  await pace.stage('reading', file.size);
  const opened = await openFile(file);
  for await (const part of textParts(opened)) {
    yield part;
    await pace.step(opened.taken());
  }
}

/** A file's whole text. Throws as `readParts` does. */
export async function readText(file: Blob, pace: Pace): Promise<string> {
  const parts: string[] = [];
  for await (const part of readParts(file, pace)) parts.push(part);
  return parts.join('');
}

/** The first lines of a file's text, about `least` UTF-16 units; the last line may be cut. Throws as `readParts` does. */
export async function readHead(file: Blob, least = 65_536): Promise<{ text: string; isWhole: boolean }> {
  let text = '';
  for await (const part of textParts(await openFile(file))) {
    text += part;
    if (text.length >= least) return { text, isWhole: false };
  }
  return { text, isWhole: true };
}
