import { BadFile } from '../contract.ts';
import type { Pace } from '../pace.ts';
import { type OpenedFile, openFile } from './bytes.ts';

/** What tells the encoding: UTF-16 by its byte order mark, all else is UTF-8. */
function encodingOf([first, second]: Uint8Array): string {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}

function decoded(decode: () => string, at: number): string {
  let text: string;
  try {
    text = decode();
  } catch (error) {
    throw new BadFile('not-text', `near byte ${at}: ${(error as Error).message}`);
  }
  // No text has this character; archives, pictures and office documents do.
  if (text.includes('\0')) throw new BadFile('not-text', `near byte ${at}: a null character`);
  return text;
}

/** The text of a file in parts. A byte order mark is left out. */
async function* textParts({ chunks }: OpenedFile): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined;
  let at = 0;
  for await (const chunk of chunks) {
    const reading = decoder ?? new TextDecoder(encodingOf(chunk), { fatal: true });
    decoder = reading;
    yield decoded(() => reading.decode(chunk, { stream: true }), at);
    at += chunk.length;
  }
  yield decoded(() => decoder?.decode() ?? '', at);
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
