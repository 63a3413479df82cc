import type { Pace } from './pace.ts';

/** Gzips a text that comes in parts. */
export async function gzipped(parts: Iterable<string>, pace: Pace): Promise<Uint8Array<ArrayBuffer>> {
  const { readable, writable } = new CompressionStream('gzip');
  const packed = new Response(readable).arrayBuffer();
  const writer = writable.getWriter();
  const encoder = new TextEncoder();
  for (const part of parts) {
    await writer.write(encoder.encode(part));
    await pace.more(part.length);
  }
  await writer.close();
  return new Uint8Array(await packed);
}
