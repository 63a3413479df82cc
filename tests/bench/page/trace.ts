/** As much of an event of Chromium's trace as is read here; times are in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
}

/** Marks that the bench sets in a page, by which its own turns and the ends of what it measures are known. */
export const MARKS = {
  /** Set some time before the start in a page that does not rest: what it does until then, it does by itself. */
  idle: 'bench-idle',
  /** Here it begins; the turn itself is the bench's. */
  start: 'bench-start',
  /** A turn in which the bench looked at the page. */
  look: 'bench-look',
  /** A turn in which Hashiya heard that it was turned on, which is how the bench starts it: its start. */
  told: 'bench-told',
  /** A turn in which an answer of the background came. */
  answer: 'bench-answer',
} as const;

/** What a page's main thread did, in milliseconds. */
export interface MainThread {
  /** Until work begins: a script starts, hears its settings and begins to listen. */
  readonly starting: number;
  readonly reading: number;
  /** Turns in which an answer came: ranges are made and shown there. */
  readonly answers: number;
  /** Turns in which a frame was made: style, layout and paint. */
  readonly frames: number;
  readonly longest: number;
}

type Kind = 'bench' | 'engine' | 'starting' | 'reading' | 'answers' | 'frames';

interface Turn {
  readonly start: number;
  readonly end: number;
  readonly kind: Kind;
  readonly isSlice: boolean;
}

const BENCH: readonly string[] = [MARKS.idle, MARKS.start, MARKS.look];
const FRAME = 'Commit';
/** What works in slices, as Hashiya does, begins with one. */
const SLICE = 'RunPostTaskCallback';
const TURN = 'RunTask';
/**
 * V8 goes through its whole heap some 300 to 700 ms after a page has come to rest, with any method and with none, in turns without a
 * script. A small collection, of what was made last, is the method's.
 */
const GREAT_COLLECTION = ['MajorGC', 'V8.GC_MC_INCREMENTAL', 'V8.GC_MC_INCREMENTAL_START'];
const SCRIPT = 'FunctionCall';
/** Turns shorter than this are the browser's own housekeeping, and never the last thing that a method does. */
const SHORTEST_LAST = 50; // µs

function kindOf(names: ReadonlySet<string>): Kind {
  if (BENCH.some((mark) => names.has(mark))) return 'bench';
  if (names.has(MARKS.told)) return 'starting';
  if (names.has(FRAME)) return 'frames';
  if (GREAT_COLLECTION.some((name) => names.has(name)) && !names.has(SCRIPT) && !names.has(SLICE)) return 'engine';
  return names.has(MARKS.answer) ? 'answers' : 'reading';
}

/** The turns of one thread in their order, and what each was for; reading begins with the first slice, if there are any. */
function turnsOf(events: readonly TraceEvent[]): Turn[] {
  const inOrder = [...events].sort((a, b) => a.ts - b.ts);
  const telling = new Set<string>([...BENCH, MARKS.told, MARKS.answer, FRAME, SLICE, SCRIPT, ...GREAT_COLLECTION]);
  const told = inOrder.filter(({ name }) => telling.has(name));
  let next = 0;
  return inOrder.flatMap(({ name, ts, dur = 0 }) => {
    if (name !== TURN || dur === 0) return [];
    const names = new Set<string>();
    for (; next < told.length && (told[next] as TraceEvent).ts <= ts + dur; next++) {
      if ((told[next] as TraceEvent).ts >= ts) names.add((told[next] as TraceEvent).name);
    }
    return [{ start: ts, end: ts + dur, kind: kindOf(names), isSlice: names.has(SLICE) }];
  });
}

/** Tells what comes before the first slice from what follows; where there is none, nothing is known to start. */
function withStart(turns: readonly Turn[]): Turn[] {
  const first = turns.findIndex(({ isSlice }) => isSlice);
  return turns.map((turn, i) => (i < first && turn.kind === 'reading' ? { ...turn, kind: 'starting' } : turn));
}

const sumOf = (turns: readonly Turn[], kind: Kind): number =>
  turns.filter((turn) => turn.kind === kind).reduce((sum, { start, end }) => sum + (end - start), 0) / 1000;

/** How much of its time the page spends so by itself, from 0 to 1. */
const shareOf = (turns: readonly Turn[], kind: Kind, span: number): number =>
  span > 0 ? (sumOf(turns, kind) * 1000) / span : 0;

/**
 * What the main thread did from the start mark until nothing was left to do, without the bench's own turns and without
 * what the page and the engine do by themselves. The thread is the one that the mark stands on.
 * @throws if the trace has no start mark.
 */
export function mainThreadOf(events: readonly TraceEvent[]): MainThread {
  const start = events.find(({ name }) => name === MARKS.start);
  if (!start) throw new Error('The trace does not tell when the method started.');
  const own = events.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const idle = own.find(({ name }) => name === MARKS.idle)?.ts ?? start.ts;
  const turns = turnsOf(own).filter((turn) => turn.start >= idle && turn.kind !== 'bench' && turn.kind !== 'engine');
  const before = turns.filter((turn) => turn.start < start.ts);
  const after = turns.slice(before.length);
  const last = after.findLastIndex((turn) => turn.end - turn.start >= SHORTEST_LAST);
  const counted = withStart(after.slice(0, last + 1));
  const span = (counted.at(-1)?.end ?? start.ts) - start.ts;
  const more = (kind: Kind): number =>
    Math.max(0, sumOf(counted, kind) - (shareOf(before, kind, start.ts - idle) * span) / 1000);
  return {
    starting: more('starting'),
    reading: more('reading'),
    answers: more('answers'),
    frames: more('frames'),
    longest: Math.max(0, ...counted.map((turn) => (turn.end - turn.start) / 1000)),
  };
}
