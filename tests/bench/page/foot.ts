import { PLAN } from './plan.ts';
import { PATIENCE } from './runs.ts';

const roundsOf = (key: string): number =>
  Math.max(...PLAN.filter((step) => step.key === key).map(({ rounds }) => rounds));

/** What a reader of the tables must know, a line each. */
export const pageFoot = (engine: string, seconds: number): string[] => [
  'The floor: one TreeWalker pass over all text nodes in an isolated world that has seen none of them.',
  'ms (of frames: style, layout and paint), × floor (frames included, the start not), heap: medians of the pages.',
  'worst (× floor), longest (block, ms), nodes (added), layout (forced right after, ms): the largest of any page.',
  'Hashiya: every turn of the main thread from being turned on in a loaded page until its marks stand.',
  'start: until the first slice: the scripts of all frames hear that they are on and begin to listen. A rival has none.',
  'What V8 does with its whole heap in turns of its own, some time after any page was loaded, is left out.',
  'ranges: the turns in which an answer came. collect: all others but frames.',
  'Rivals: the call, the layout right after it and the frames. RegExp: with compiling, which every page does anew.',
  `Rounds: ${roundsOf('ours')} of the floor, Hashiya and the RegExp with 200 aliases, 1 of the rest. Each run has a fresh tab and process.`,
  `>: at least one page was cut off after ${PATIENCE / 1000} s. ~: scaled from 200 aliases, one pass an alias.`,
  'A page that goes on moving by itself: what it does in that time is taken off, and its layout is left out.',
  'RegExp and findandreplacedomtext fold letter case alone, and find what Hashiya leaves to its rules and boundaries.',
  `${engine}, ${Math.round(seconds)} s in all.`,
];
