import type { CDPSession, Page } from 'puppeteer-core';
import { tally } from '../browsers/standing-ranges.ts';
import { expect, test } from './moving-fixtures.ts';

/** One edit a second for an hour. */
const EDITS = 3_600;
/** Edited before anything is measured, so that what is made once is not counted. */
const WARM_UP = 400;
const LINES = ['MGX gains', 'Emmanuel Macron and WAM meet', 'nothing of note', 'Jean-Noël Barrot and MGX speak'];
/** The article's own mark, and two of the line that has most. */
const MOST_RANGES = 3;
/** Some 80 kB were seen with nothing kept; one range kept for each edit is about 450 kB. */
const GROWTH = 200_000; // bytes

interface Ticked {
  /** The most ranges that stood at one time. */
  most: number;
  /** How often other ranges stood than the time before: the page was really read on the way. */
  changes: number;
}

/** Edits the ticker, each time in a task of its own, and rests now and then for the page to be read. */
const tick = (page: Page, times: number): Promise<Ticked> =>
  page.evaluate(
    async (lines, count) => {
      const text = document.querySelector('#ticker')?.firstChild as Text;
      const { port1, port2 } = new MessageChannel();
      const task = () =>
        new Promise((resolve) => {
          port1.onmessage = resolve;
          port2.postMessage(null);
        });
      const seen = { most: 0, changes: 0 };
      let before = '';
      const look = () => {
        const ranges = [...CSS.highlights.values()]
          .flatMap((highlight) => [...highlight])
          .map(({ startContainer, startOffset, endOffset }) =>
            startContainer.textContent?.slice(startOffset, endOffset),
          );
        seen.most = Math.max(seen.most, ranges.length);
        if (ranges.join() !== before) seen.changes += 1;
        before = ranges.join();
      };
      for (let i = 1; i <= count; i++) {
        text.data = `${lines[i % lines.length]}, no. ${i}.`;
        await task();
        if (i % 33 !== 0) continue;
        look();
        await new Promise((resolve) => setTimeout(resolve, 130));
        look();
      }
      port1.close();
      return seen;
    },
    LINES,
    times,
  );

/** What the page and its content scripts hold, JavaScript and nodes together, once all that can go is gone. */
async function heapOf(session: CDPSession): Promise<number> {
  for (let i = 0; i < 3; i++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize, embedderHeapUsedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize + embedderHeapUsedSize;
}

test('after an hour of a live ticker the ranges are those of what it shows, and memory has not grown', async ({
  hashiya,
  show,
}) => {
  const page = await show('<article>Agence France-Presse reports.</article><p id="ticker">MGX.</p>');
  const atRest = () => expect.poll(() => tally(page)).toEqual({ 'Agence France-Presse': 1, MGX: 1 });
  const rest = async () => {
    await page.evaluate(() => {
      (document.querySelector('#ticker')?.firstChild as Text).data = 'MGX.';
    });
    await atRest();
  };
  await atRest();
  await tick(page, WARM_UP);
  await rest();
  const session = hashiya.name === 'chromium' ? await page.createCDPSession() : undefined;
  const before = session && (await heapOf(session));
  const { most, changes } = await tick(page, EDITS);
  await rest();
  expect(most).toBeLessThanOrEqual(MOST_RANGES);
  expect(changes).toBeGreaterThan(5);
  if (session && before) {
    const growth = (await heapOf(session)) - before;
    expect(growth, 'bytes').toBeLessThan(GROWTH);
  }
});
