/** Work for so long at a time leaves the page its frames, even on a slow machine. */
const SLICE = 5; // ms
/** A page that is busy all the time still lets the work go on. */
const LONGEST_WAIT = 50; // ms

/** Gives the thread back until the browser has nothing more urgent. */
export const turn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, LONGEST_WAIT);
    scheduler.postTask(() => resolve(), { priority: 'background' });
  });

/** Takes the steps of a long work to their end, a slice at a time. Fails as a step does, or once the signal aborts. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  signal.throwIfAborted();
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await turn();
    signal.throwIfAborted();
    since = performance.now();
  }
}

/** Goes through a list and pauses after so many items. */
export function* eachInSteps<T>(items: Iterable<T>, visit: (item: T) => void, many = 64): Generator<void> {
  let count = 0;
  for (const item of items) {
    visit(item);
    if (++count % many === 0) yield;
  }
}
