/** Half of a frame at 60 a second: what is typed meanwhile is drawn in time. */
const SLICE = 8; // ms

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Takes the steps of a long work to their end, giving others a turn; fails as a step does, or as soon as it is aborted. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<T> {
  let since = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await turn();
    signal.throwIfAborted();
    since = performance.now();
  }
}
