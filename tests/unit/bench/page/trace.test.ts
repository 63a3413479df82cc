import { expect, test } from 'vitest';
import { MARKS, mainThreadOf, type TraceEvent } from '../../../bench/page/trace.ts';

const PAGE = { pid: 7, tid: 1 };
const mark = (name: string, ts: number): TraceEvent => ({ name, ts, ...PAGE });
const turn = (ts: number, dur: number): TraceEvent => ({ name: 'RunTask', ts, dur, ...PAGE });

/** A turn of 1 ms that starts the measurement, and what follows it. */
const started = (...events: readonly TraceEvent[]): TraceEvent[] => [
  turn(10_000, 1_000),
  mark(MARKS.start, 10_500),
  ...events,
];

test('turns are told apart by what stands in them', () => {
  const thread = mainThreadOf(
    started(
      turn(12_000, 3_000),
      turn(16_000, 2_000),
      mark(MARKS.answer, 16_100),
      turn(20_000, 1_500),
      mark('Commit', 21_000),
    ),
  );
  expect(thread).toEqual({ starting: 0, reading: 3, answers: 2, frames: 1.5, longest: 3 });
});

test('what comes before the first slice is the start', () => {
  const thread = mainThreadOf(
    started(turn(12_000, 3_000), turn(16_000, 2_000), mark('RunPostTaskCallback', 16_100), turn(20_000, 1_500)),
  );
  expect(thread).toMatchObject({ starting: 3, reading: 3.5, longest: 3 });
});

test('the turns in which the bench starts or looks count for nobody, and that in which Hashiya is turned on for its start', () => {
  const thread = mainThreadOf(
    started(
      turn(12_000, 9_000),
      mark(MARKS.told, 12_100),
      turn(22_000, 8_000),
      mark(MARKS.look, 29_000),
      turn(31_000, 500),
    ),
  );
  expect(thread).toEqual({ starting: 9, reading: 0.5, answers: 0, frames: 0, longest: 9 });
});

test('turns before the start, of other threads and of the browser’s housekeeping at the end do not count', () => {
  const others = [
    { name: 'RunTask', ts: 12_000, dur: 70_000, pid: 7, tid: 2 },
    { name: 'RunTask', ts: 12_000, dur: 70_000, pid: 8, tid: 1 },
  ];
  const { reading, longest } = mainThreadOf([
    turn(1_000, 5_000),
    ...started(turn(12_000, 20), turn(13_000, 1_000), turn(15_000, 30), ...others),
  ]);
  expect({ reading, longest }).toEqual({ reading: 1.02, longest: 1 });
});

test('turns in which the engine goes through its whole heap, and no script runs, count for nobody', () => {
  const thread = mainThreadOf(
    started(
      turn(12_000, 3_000),
      mark('FunctionCall', 12_100),
      mark('MajorGC', 13_000),
      turn(20_000, 2_000),
      mark('MinorGC', 20_100),
      turn(300_000, 8_000),
      mark('V8.GC_MC_INCREMENTAL', 300_100),
    ),
  );
  expect(thread).toMatchObject({ reading: 5, longest: 3 });
});

test('events need not be in the order of their time', () => {
  const events = started(turn(12_000, 3_000), turn(16_000, 1_000), mark('Commit', 16_500));
  expect(mainThreadOf(events.toReversed())).toEqual(mainThreadOf(events));
});

test('what a page that does not rest does by itself is taken off by the time that passed', () => {
  const thread = mainThreadOf([
    mark(MARKS.idle, 0),
    turn(1_000, 1_000),
    mark('Commit', 1_500),
    ...started(turn(11_000, 6_000), turn(18_000, 2_500), mark('Commit', 19_000)),
  ]);
  // 1 of 10.5 ms went into frames before the start, and 10 ms have passed since.
  expect(thread.frames).toBeCloseTo(2.5 - 1 / 1.05);
  expect(thread.reading).toBe(6);
});

test('a trace without a start is refused', () => {
  expect(() => mainThreadOf([turn(1_000, 5_000)])).toThrow('The trace does not tell when the method started.');
});
