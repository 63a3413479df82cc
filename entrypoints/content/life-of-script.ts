/** The extension's own world of a frame, which no page sees. */
const world = globalThis as typeof globalThis & { hashiya?: AbortController };

/**
 * What ends with this script in this frame. A script that runs here already, from before an update or by a second injection, is
 * ended first.
 */
export function lifeOfScript(): AbortController {
  world.hashiya?.abort();
  world.hashiya = new AbortController();
  return world.hashiya;
}
