const through = (bytes: Blob, stream: GenericTransformStream): Response =>
  new Response(bytes.stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>));

/** The parts of a text, gzipped and in Base64, so that a JSON store can hold them. */
export async function pack(parts: readonly string[]): Promise<string> {
  const packed = through(new Blob([...parts]), new CompressionStream('gzip'));
  return new Uint8Array(await packed.arrayBuffer()).toBase64();
}

/** The value of which `pack` was given the JSON. @throws if it is torn. */
export const unpack = (packed: string): Promise<unknown> =>
  through(new Blob([Uint8Array.fromBase64(packed)]), new DecompressionStream('gzip')).json();
