import { BadFile } from '../contract.ts';
import { LARGEST_FILE, LARGEST_UNPACKED, MOST_UNPACKED } from '../limits.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Unpacking a piece of this size makes at most 17 MB, so that a bomb is noticed in time. */
const PIECE = 16_384;

/** A file's content, unpacked. `taken` counts the bytes that were read of the file itself. */
export interface OpenedFile {
  chunks: AsyncGenerator<Bytes>;
  taken(): number;
}

export const isGzipped = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;

const inPieces = (onPiece: (bytes: number) => void): TransformStream<Bytes, Bytes> =>
  new TransformStream({
    transform(chunk, controller) {
      for (let at = 0; at < chunk.length; at += PIECE) controller.enqueue(chunk.subarray(at, at + PIECE));
      onPiece(chunk.length);
    },
  });

/** Why reading failed: what is no gzip is told by a `TypeError`, all else is the file's own. */
const asBadFile = (error: unknown, isPacked: boolean): BadFile => {
  if (error instanceof BadFile) return error;
  return isPacked && error instanceof TypeError ? new BadFile('not-gzip') : new BadFile('unreadable', String(error));
};

function refuseIfBomb(unpacked: number, packed: number): void {
  const most = Math.min(LARGEST_UNPACKED, packed * MOST_UNPACKED);
  if (unpacked > most) throw new BadFile('unpacks-too-large', `${packed} bytes unpack to more than ${most}`);
}

async function* readAll(stream: ReadableStream<Bytes>, packed?: number): AsyncGenerator<Bytes> {
  const reader = stream.getReader();
  let unpacked = 0;
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      unpacked += part.value.length;
      if (packed !== undefined) refuseIfBomb(unpacked, packed);
      yield part.value;
    }
  } catch (error) {
    throw asBadFile(error, packed !== undefined);
  } finally {
    // Whoever stops early leaves nothing running; a stream that has failed is closed already.
    await reader.cancel().catch(() => undefined);
  }
}

async function firstBytes(file: Blob): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.slice(0, 2).arrayBuffer());
  } catch (error) {
    throw new BadFile('unreadable', String(error));
  }
}

/**
 * Opens a file; one that is gzipped, as its first two bytes tell, is unpacked on the way.
 * @throws BadFile if it is too large, unpacks to too much, is a broken gzip, or cannot be read.
 */
export async function openFile(file: Blob): Promise<OpenedFile> {
  if (file.size > LARGEST_FILE) throw new BadFile('too-large', `${file.size} bytes of at most ${LARGEST_FILE}`);
  let taken = 0;
  const isPacked = isGzipped(await firstBytes(file));
  const pieces = (file.stream() as ReadableStream<Bytes>).pipeThrough(
    inPieces((bytes) => {
      taken += bytes;
    }),
  );
  const unpack = () => pieces.pipeThrough(new DecompressionStream('gzip') as TransformStream<Bytes, Bytes>);
  return { chunks: isPacked ? readAll(unpack(), file.size) : readAll(pieces), taken: () => taken };
}
