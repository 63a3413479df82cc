/**
 * Times how fast cards open in Chromium, from the end of the dwell until they are painted: `npm run bench:card [-- COUNT]`.
 * A time that misses its aim is printed and fails nothing: machines differ.
 */
import { aimLines } from '../bars.ts';
import { BadOption } from '../options.ts';
import { figure } from '../table.ts';
import { measureCards } from './card-bench.ts';
import { cardAims, cardTable } from './summary.ts';

const USAGE = 'npm run bench:card [-- COUNT]';
const COUNT = 40;
const LEAST = 5;

/** @throws BadOption if it is no number of openings that a median can be taken of. */
function readCount(given: readonly string[]): number {
  const [text = String(COUNT), ...others] = given;
  const count = Number(text);
  if (others.length > 0 || !Number.isInteger(count) || count < LEAST)
    throw new BadOption(`“${given.join(' ')}” is no number of openings, of which it takes ${LEAST} or more.`);
  return count;
}

try {
  const { engine, frameMs, openings } = await measureCards(readCount(process.argv.slice(2)));
  const lines = [
    '',
    ...cardTable(openings),
    '',
    ...aimLines('Cards', cardAims(openings, frameMs)),
    'Trip: a message to the background that it refuses unread, and the refusal. Medians; both ways by turns, each name in turn.',
    'Built: the content stands in the page. Painted: the first turn after the frame that shows it.',
    `A frame takes ${figure(frameMs)} ms here, and waits for its turn. ${engine}.`,
  ];
  console.log(lines.join('\n'));
} catch (error) {
  console.error((error as Error).message);
  if (error instanceof BadOption) console.error(USAGE);
  process.exitCode = error instanceof BadOption ? 2 : 1;
}
