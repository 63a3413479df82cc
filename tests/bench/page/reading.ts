import { median } from '../median.ts';
import { type FloorRun, NO_PARTS, type Parts, type Reading, type Run } from './results.ts';

/** Of what is known. */
const medianOf = <T>(runs: readonly T[], read: (run: T) => number): number =>
  median(runs.map(read).filter((value) => !Number.isNaN(value)));

/** What a pass takes and what the page is without any method. */
export const floorOf = (runs: readonly FloorRun[]): FloorRun => ({
  ms: medianOf(runs, ({ ms }) => ms),
  texts: medianOf(runs, ({ texts }) => texts),
  heap: medianOf(runs, ({ heap }) => heap),
  nodes: medianOf(runs, ({ nodes }) => nodes),
});

const partsOf = (runs: readonly Run[]): Parts => ({
  collect: medianOf(runs, ({ parts }) => parts.collect),
  send: medianOf(runs, ({ parts }) => parts.send),
  ranges: medianOf(runs, ({ parts }) => parts.ranges),
});

/** The medians of some runs, beside the floor of their page. */
export function readingOf(runs: readonly Run[], floor: FloorRun): Reading {
  const ms = medianOf(runs, (run) => run.ms);
  return {
    ms,
    ratio: ms / floor.ms,
    workRatio: medianOf(runs, (run) => run.ms - run.startMs) / floor.ms,
    startMs: medianOf(runs, ({ startMs }) => startMs),
    frameMs: medianOf(runs, ({ frameMs }) => frameMs),
    compileMs: medianOf(runs, ({ compileMs }) => compileMs),
    parts: partsOf(runs),
    longest: medianOf(runs, ({ longest }) => longest),
    layoutMs: medianOf(runs, ({ layoutMs }) => layoutMs),
    found: medianOf(runs, ({ found }) => found),
    heap: medianOf(runs, ({ heap }) => heap) - floor.heap,
    nodes: medianOf(runs, ({ nodes }) => nodes) - floor.nodes,
    cut: false,
    scaled: false,
  };
}

/** Of a method that was cut off, only this is known: it takes longer. */
export const cutReading = (ms: number, floor: FloorRun): Reading => ({
  ms,
  ratio: ms / floor.ms,
  workRatio: ms / floor.ms,
  startMs: 0,
  frameMs: Number.NaN,
  compileMs: 0,
  parts: NO_PARTS,
  longest: ms,
  layoutMs: Number.NaN,
  found: Number.NaN,
  heap: Number.NaN,
  nodes: Number.NaN,
  cut: true,
  scaled: false,
});

/** What a method that passes over the page once an alias takes for so many times the aliases. */
export const scaledReading = (reading: Reading, times: number): Reading => ({
  ...reading,
  ms: reading.ms * times,
  ratio: reading.ratio * times,
  workRatio: reading.workRatio * times,
  longest: reading.longest * times,
  layoutMs: Number.NaN,
  found: Number.NaN,
  heap: Number.NaN,
  nodes: Number.NaN,
  scaled: true,
});
