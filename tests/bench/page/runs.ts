import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { type ExtensionWorlds, openExtensionWorlds } from './extension-worlds.ts';
import type { Hashiya } from './hashiya.ts';
import type { Job, Look } from './jobs.ts';
import { type FloorRun, NO_PARTS, type Run } from './results.ts';
import { type MainThread, mainThreadOf, type TraceEvent } from './trace.ts';
import { openWorld, type World } from './world.ts';

/** `RunTask` tells the turns of a thread, `Commit` those that make a frame, and user timing is where the marks stand. */
const CATEGORIES = ['devtools.timeline', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
const BETWEEN_LOOKS = 30; // ms
/** Marks that stay the same for so long are all that there will be: answers come within some milliseconds. */
const SETTLED = 200; // ms
/** A message that has no answer by then will have none. */
const LONGEST_ANSWER = 2_000; // ms
/** For so long a page that does not rest is watched, so that what it does by itself can be taken off. */
const BY_ITSELF = 300; // ms
/** A rival that takes longer is cut off. */
export const PATIENCE = 8_000; // ms

/** A page to be opened once for each run. */
export interface Place {
  readonly hashiya: Hashiya;
  readonly script: string;
  /** Another site each time, so that no run finds a process that another has warmed. */
  url(): string;
}

interface Visit {
  readonly page: Page;
  readonly world: World;
  /** False for a page that goes on moving by itself. */
  readonly rests: boolean;
}

async function inFreshPage<T>({ hashiya, script, url }: Place, use: (visit: Visit) => Promise<T>): Promise<T> {
  const page = await hashiya.browser.newPage(url());
  try {
    const world = await openWorld(page, script);
    const rests = await world.settle();
    return await use({ page, world, rests });
  } finally {
    await page.close();
  }
}

async function traced({ page, world, rests }: Visit, run: () => Promise<void>): Promise<MainThread> {
  await page.tracing.start({ categories: CATEGORIES });
  if (!rests) {
    await world.idle();
    await pause(BY_ITSELF);
  }
  await run();
  const trace = await page.tracing.stop();
  const { traceEvents } = JSON.parse(Buffer.from(trace ?? []).toString()) as { traceEvents: TraceEvent[] };
  return mainThreadOf(traceEvents);
}

/** A cold pass over the text nodes, and what the page is without any method. */
export const runFloor = (place: Place): Promise<FloorRun> =>
  inFreshPage(place, async ({ world }) => {
    const { ms, texts } = await world.walk();
    return { ms, texts, heap: await world.heap(), nodes: await world.countNodes() };
  });

/** Looks until the marks stay the same and answers have come; returns the look that saw them first. */
async function settled(world: World, own: ExtensionWorlds): Promise<Look> {
  let first: Look = { found: -1, layoutMs: 0 };
  let since = performance.now();
  const waited = () => performance.now() - since;
  while (waited() < SETTLED || (waited() < LONGEST_ANSWER && !(await own.isAnswered()))) {
    const seen = await world.look();
    if (seen.found !== first.found) {
      first = seen;
      since = performance.now();
    }
    await pause(BETWEEN_LOOKS);
  }
  await world.rest();
  return first;
}

/** The layout of a page that moves by itself is its own. */
const layoutOf = ({ rests }: Visit, ms: number): number => (rests ? ms : Number.NaN);

/** Turns Hashiya on in a page that was loaded without it, and takes what the main thread does until the marks stand. */
export const runOurs = (place: Place): Promise<Run> =>
  inFreshPage(place, async (visit) => {
    const { world } = visit;
    const own = await openExtensionWorlds(world.session);
    let seen: Look = { found: 0, layoutMs: 0 };
    const thread = await traced(visit, async () => {
      await world.start();
      await place.hashiya.turn('on');
      seen = await settled(world, own);
    });
    const sending = await own.sentMs();
    const run = {
      ms: thread.starting + thread.reading + thread.answers + thread.frames,
      startMs: thread.starting,
      compileMs: 0,
      frameMs: thread.frames,
      parts: { collect: thread.reading - sending, send: sending, ranges: thread.answers },
      longest: thread.longest,
      found: seen.found,
      layoutMs: layoutOf(visit, seen.layoutMs),
      heap: await world.heap(),
      nodes: await world.countNodes(),
    };
    await place.hashiya.turn('off');
    return run;
  });

/** A rival was cut off. */
export class TooSlow extends Error {}

async function late(): Promise<never> {
  await pause(PATIENCE, undefined, { ref: false });
  throw new TooSlow();
}

/** Has a rival mark a page, and takes its own time, that of the layout behind it and that of the frames. */
export const runRival = (place: Place, job: Job): Promise<Run> =>
  inFreshPage(place, async (visit) => {
    const { world } = visit;
    let times = { compileMs: 0, ms: 0, layoutMs: 0, found: 0 };
    const thread = await traced(visit, async () => {
      times = await Promise.race([world.run(job), late()]);
      await world.rest();
    });
    const block = times.compileMs + times.ms + times.layoutMs;
    const after = thread.starting + thread.reading + thread.answers + thread.frames;
    return {
      ms: block + after,
      startMs: 0,
      compileMs: times.compileMs,
      frameMs: thread.frames + times.layoutMs,
      parts: NO_PARTS,
      longest: Math.max(block, thread.longest),
      layoutMs: layoutOf(visit, times.layoutMs),
      found: times.found,
      heap: await world.heap(),
      nodes: await world.countNodes(),
    };
  });
