import type { CDPSession, Page } from 'puppeteer-core';

const EVERY = 100; // ms

/** A page, its workers and the extension's background: all that holds a part of an import. */
const sessionsOf = async (page: Page, own: CDPSession): Promise<CDPSession[]> => {
  const background = page
    .browser()
    .targets()
    .find((target) => target.type() === 'service_worker');
  const worker = await background?.worker();
  return [own, ...page.workers().map(({ client }) => client), ...(worker ? [worker.client] : [])];
};

/** Bytes that a script holds: its objects and its buffers. One that has ended meanwhile holds none. */
async function bytesOf(session: CDPSession): Promise<number> {
  try {
    const usage: { usedSize: number; backingStorageSize?: number } = await session.send('Runtime.getHeapUsage');
    return usage.usedSize + (usage.backingStorageSize ?? 0);
  } catch {
    return 0;
  }
}

/** Notes what the extension's scripts hold together while a work goes on, what is not collected yet included; tells the most, in bytes. */
export async function mostHeldDuring(page: Page, work: () => Promise<void>): Promise<number> {
  const own = await page.createCDPSession();
  // Pages of one extension share what was left to be collected.
  await own.send('HeapProfiler.collectGarbage');
  let most = 0;
  let isOver = false;
  const watching = (async () => {
    while (!isOver) {
      const held = await Promise.all((await sessionsOf(page, own)).map(bytesOf));
      most = Math.max(
        most,
        held.reduce((sum, bytes) => sum + bytes, 0),
      );
      await new Promise((resolve) => setTimeout(resolve, EVERY));
    }
  })();
  try {
    await work();
  } finally {
    isOver = true;
    await watching;
    await own.detach();
  }
  return most;
}
