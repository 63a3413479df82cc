/** The extension's own world of a frame, which no page sees. */
const world = globalThis as typeof globalThis & { hashiya?: AbortController };

/** Why a script's life ends when the extension was updated, reloaded or removed. */
export const SUPERSEDED = 'superseded';

/**
 * What ends with this script in this frame. A script that runs here already, from before an update or by a second injection, is
 * ended first.
 */
export function lifeOfScript(): AbortController {
  world.hashiya?.abort(SUPERSEDED);
  // At an update Firefox ends a script without a word: its cards would stand there, and nobody would answer them.
  if (import.meta.env.FIREFOX) for (const card of document.querySelectorAll('hashiya-card')) card.remove();
  world.hashiya = new AbortController();
  return world.hashiya;
}
