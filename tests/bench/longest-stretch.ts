/**
 * Runs the work and returns the longest time, in milliseconds, in which nothing else had a turn: a message is sent
 * round and round meanwhile, and the longest wait for its return is what a click would have waited too.
 */
export async function longestStretch(work: () => Promise<unknown>): Promise<number> {
  const { port1, port2 } = new MessageChannel();
  let last = performance.now();
  let longest = 0;
  const note = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  };
  port1.onmessage = () => {
    note();
    port2.postMessage(null);
  };
  port2.postMessage(null);
  try {
    await work();
    note();
  } finally {
    port1.close();
    port2.close();
  }
  return longest;
}
