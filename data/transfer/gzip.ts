import type { Pace } from './pace.ts';

/** Gzips a file. */
export async function gzipped(file: Blob, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  for await (const part of file.stream()) {
    await writer.write(part);
    await pace.more(part.length);
  }
  await writer.close();
  return new Uint8Array(await packed);
}
