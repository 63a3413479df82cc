async function through(bytes: BlobPart, stream: GenericTransformStream): Promise<Response> {
  return new Response(new Blob([bytes]).stream().pipeThrough(stream as ReadableWritablePair<Uint8Array, Uint8Array>));
}

/** Of arguments of one call; engines allow 64 Ki or more. */
const CHUNK = 8192;

/** Bytes as a string that a JSON store can hold. */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text);
}

/** A value as gzipped JSON in Base64. */
export async function pack(value: unknown): Promise<string> {
  const response = await through(JSON.stringify(value), new CompressionStream('gzip'));
  return toBase64(new Uint8Array(await response.arrayBuffer()));
}

/** The value that `pack` or `toBase64` of gzipped JSON made a string of. @throws if it is torn. */
export async function unpack(packed: string): Promise<unknown> {
  const bytes = Uint8Array.from(atob(packed), (char) => char.charCodeAt(0));
  return (await through(bytes, new DecompressionStream('gzip'))).json();
}
