/** What the bench runs in a page, bundled into one script for an isolated world of it (`world.ts`). */
import type { Job, Look, RivalTimes, Walk } from './jobs.ts';
import { declareStyle, prepare } from './rivals.ts';
import { MARKS } from './trace.ts';

/** How long the page takes to lay itself out. */
function layOut(): number {
  const start = performance.now();
  document.body.getBoundingClientRect();
  return performance.now() - start;
}

/** The floor: comes to every text node once, for which the engine makes this world's wrapper of it. */
function walk(): Walk {
  const start = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
  let texts = 0;
  while (walker.nextNode()) texts++;
  return { ms: performance.now() - start, texts };
}

const QUIET_CHECKS = 2;
const BETWEEN_CHECKS = 30; // ms
/** An idle period is this long only where no frame and no timer waits. */
const LONG_IDLE = 30; // ms
const LONGEST_WAIT = 2_000; // ms

/** Resolves with whether nothing waits to be done now. */
const isQuiet = (): Promise<boolean> =>
  new Promise((resolve) => {
    const tell = (idle: IdleDeadline) => {
      performance.mark(MARKS.look);
      resolve(!idle.didTimeout && idle.timeRemaining() > LONG_IDLE);
    };
    requestIdleCallback(tell, { timeout: 500 });
  });

const later = (ms: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(() => {
      performance.mark(MARKS.look);
      resolve();
    }, ms);
  });

/** Waits until the page has made its frames and rests, and returns whether it does at all. */
async function rest(): Promise<boolean> {
  performance.mark(MARKS.look);
  const until = performance.now() + LONGEST_WAIT;
  let quiet = 0;
  while (quiet < QUIET_CHECKS && performance.now() < until) {
    quiet = (await isQuiet()) ? quiet + 1 : 0;
    await later(BETWEEN_CHECKS);
  }
  return quiet === QUIET_CHECKS;
}

/** Prepares a page that was just loaded, and returns whether it rests. */
async function settle(): Promise<boolean> {
  declareStyle();
  // A page that moves makes frames of its own, which no method is to pay for.
  for (const animation of document.getAnimations()) animation.cancel();
  return rest();
}

const idle = (): void => void performance.mark(MARKS.idle);

/** Lets what follows begin with a layout that is done, and marks the beginning in the trace. */
function start(): void {
  layOut();
  performance.mark(MARKS.start);
}

function run({ key, names, widths }: Job): RivalTimes {
  start();
  const begun = performance.now();
  const markAll = prepare(key, names, widths);
  const ready = performance.now();
  const found = markAll();
  const ms = performance.now() - ready;
  return { compileMs: ready - begun, ms, layoutMs: layOut(), found };
}

let lastFound = -1;

/**
 * How many ranges Hashiya shows, and what a layout takes now, if they are others than at the last look: each layout that is asked for
 * makes a page with a video draw a frame.
 */
function look(): Look {
  performance.mark(MARKS.look);
  let found = 0;
  for (const [name, { size }] of CSS.highlights) if (name.startsWith('hashiya-')) found += size;
  const layoutMs = found === lastFound ? 0 : layOut();
  lastFound = found;
  return { found, layoutMs };
}

function countNodes(): number {
  const walker = document.createTreeWalker(document);
  let nodes = 1;
  while (walker.nextNode()) nodes++;
  return nodes;
}

export { countNodes, idle, look, rest, run, settle, start, walk };
