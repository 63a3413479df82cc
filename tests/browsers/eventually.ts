import { setTimeout as pause } from 'node:timers/promises';

const BETWEEN = 50; // ms
/** The first start of a browser on a busy machine has been seen to take 8 s. */
const PATIENCE = 20_000; // ms

/**
 * Reads until there is something to see, and returns it.
 * @throws if nothing came in time; `what` says in words what was waited for.
 */
export async function eventually<T>(what: string, read: () => Promise<T | undefined>, patience = PATIENCE): Promise<T> {
  const until = performance.now() + patience;
  for (;;) {
    const seen = await read();
    if (seen !== undefined) return seen;
    if (performance.now() > until) throw new Error(`Waited ${patience / 1000} s in vain for ${what}.`);
    await pause(BETWEEN);
  }
}
