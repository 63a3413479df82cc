import { setTimeout as pause } from 'node:timers/promises';
import type { Frame } from 'puppeteer-core';
import { differenceOf, type Found } from './difference.ts';
import type { Call } from './in-page.ts';

const BETWEEN = 150; // ms
/** Marks as they should be are believed after this… */
const QUIET = 600; // ms
/** …and others when nothing has changed for so long: unlikely shadow roots are looked for 3 s after a page came to rest, and then read. */
const LONG_QUIET = 6_000; // ms
const PATIENCE = 20_000; // ms

/** The marks of each document; `quiet` is false if they were still changing when the time was up. */
export interface Settled {
  marks: Map<string, Found[]>;
  quiet: boolean;
}

type Marks = Map<string, Found[]>;

const readAll = async (frames: ReadonlyMap<string, Frame>, call: Call): Promise<Marks> => {
  const marks: Marks = new Map();
  for (const [name, frame] of frames) marks.set(name, await call(frame, 'readMarks'));
  return marks;
};

const areAsWanted = (marks: Marks, wanted: ReadonlyMap<string, readonly Found[]>): boolean =>
  [...marks].every(([name, found]) => {
    const { missing, tooMuch } = differenceOf(wanted.get(name) ?? [], found);
    return missing.length + tooMuch.length === 0;
  });

const sameAs = (a: Marks, b: Marks): boolean => JSON.stringify([...a]) === JSON.stringify([...b]);

/** Reads the marks until they rest. */
export async function settledMarks(
  frames: ReadonlyMap<string, Frame>,
  wanted: ReadonlyMap<string, readonly Found[]>,
  call: Call,
): Promise<Settled> {
  const begin = performance.now();
  let since = begin;
  let marks = await readAll(frames, call);
  for (;;) {
    const now = performance.now();
    if (now - since > (areAsWanted(marks, wanted) ? QUIET : LONG_QUIET)) return { marks, quiet: true };
    if (now - begin > PATIENCE) return { marks, quiet: false };
    await pause(BETWEEN);
    const next = await readAll(frames, call);
    if (!sameAs(next, marks)) since = performance.now();
    marks = next;
  }
}
