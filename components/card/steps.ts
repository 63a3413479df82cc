import type { Figure, RecordedValue } from '../../data/records/figure.ts';

/** Where a recorded value stands in the drawing, in its own units. */
export interface Step {
  value: RecordedValue;
  x: number;
  y: number;
}

export const STEPS_WIDTH = 340;
const SIDE = 48; // room for half a label beyond the first and the last point
const TOP = 24;
const BOTTOM = 64;
/** More labels than these run into each other at the card's width. */
const MOST = 4;

const heightOf = ({ exact, max, min }: RecordedValue): number => exact ?? max ?? min ?? 0;

/**
 * The values of a figure that can be drawn as one line: those that measure the whole, told apart by date.
 * Fewer than two, or more than four, are better read as a list, and so are ranges.
 */
export function stepsOf({ history }: Figure, rtl: boolean): Step[] {
  const values = history.filter(({ facet, min }) => facet === undefined && min === undefined);
  if (values.length < 2 || values.length > MOST) return [];
  const most = Math.max(...values.map(heightOf));
  const least = Math.min(...values.map(heightOf));
  return values.map((value, i) => {
    const along = SIDE + (i * (STEPS_WIDTH - 2 * SIDE)) / (values.length - 1);
    const height = most === least ? 0.5 : (heightOf(value) - least) / (most - least);
    return { value, x: rtl ? STEPS_WIDTH - along : along, y: BOTTOM - height * (BOTTOM - TOP) };
  });
}

/** The line through the steps: a value holds until the next one is recorded, the last one to the edge. */
export function pathOf(steps: readonly Step[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return '';
  const edge = last.x > first.x ? STEPS_WIDTH : 0;
  return `${steps.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')}H${edge}`;
}
