/** Work for so long at a time lets a page's request in between within a frame or two. */
const SLICE = 12; // ms

const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Takes the steps of a long work to their end, giving others a turn every 12 ms. Fails as a step does. */
export async function inSlices<T>(steps: Generator<void, T>): Promise<T> {
  let since = performance.now();
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() - since < SLICE) continue;
    await turn();
    since = performance.now();
  }
}
