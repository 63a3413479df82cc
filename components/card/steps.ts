import type { Figure, RecordedValue } from '../../data/records/figure.ts';

/** Where a recorded value stands in the drawing, in its own units. */
export interface Step {
  value: RecordedValue;
  x: number;
  y: number;
  /** How far a range reaches above and below `y`; 0 for a single amount. */
  spread: number;
}

export const STEPS_WIDTH = 340;
const SIDE = 56; // room for half a label, a range in Arabic, beyond the first and the last point
const TOP = 24;
const BOTTOM = 64;
/** More labels than these run into each other at the card's width. */
const MOST = 4;

const highest = ({ exact, max, min }: RecordedValue): number => exact ?? max ?? min ?? 0;
const lowest = ({ exact, max, min }: RecordedValue): number => exact ?? min ?? max ?? 0;

/**
 * The values of a figure that can be drawn as one line: those that measure the whole, told apart by date.
 * Fewer than two, or more than four, are better read as a list.
 */
export function stepsOf({ history }: Figure, rtl: boolean): Step[] {
  const values = history.filter(({ facet = 'total' }) => facet === 'total');
  if (values.length < 2 || values.length > MOST) return [];
  const most = Math.max(...values.map(highest));
  const least = Math.min(...values.map(lowest));
  const heightOf = (amount: number) =>
    BOTTOM - (most === least ? 0.5 : (amount - least) / (most - least)) * (BOTTOM - TOP);
  return values.map((value, i) => {
    const along = SIDE + (i * (STEPS_WIDTH - 2 * SIDE)) / (values.length - 1);
    const [top, low] = [heightOf(highest(value)), heightOf(lowest(value))];
    return { value, x: rtl ? STEPS_WIDTH - along : along, y: (top + low) / 2, spread: (low - top) / 2 };
  });
}

/** The line through the steps: a value holds until the next one is recorded, the last one to the edge. */
export function pathOf(steps: readonly Step[]): string {
  const [first, last] = [steps[0], steps.at(-1)];
  if (!first || !last) return '';
  const edge = last.x > first.x ? STEPS_WIDTH : 0;
  return `${steps.map(({ x, y }, i) => (i === 0 ? `M${x} ${y}` : `H${x}V${y}`)).join('')}H${edge}`;
}
