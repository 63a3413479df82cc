import { median } from '../median.ts';
import { figure, times } from '../table.ts';
import { METHOD_KEYS, TITLES } from './methods.ts';
import { FEW, MANY } from './plan.ts';
import type { PageResult, Reading } from './results.ts';
import {
  type Aliases,
  geometricMean,
  knownMedian,
  largest,
  leads,
  partsIn,
  readingsOf,
  withoutCompiling,
  worstPage,
} from './summary.ts';

const FIRST_COLUMN = 34;
const COLUMN = 10;
const HEADS = ['ms', 'of frames', '× floor', 'worst', 'longest', 'nodes', 'layout', 'heap kB'];
const NUMBERS: Readonly<Record<Aliases, number>> = { few: FEW, many: MANY };

const row = (title: string, cells: readonly string[]): string =>
  title.padEnd(FIRST_COLUMN) + cells.map((cell) => cell.padStart(COLUMN)).join('');

const cell = (value: number | undefined, show: (value: number) => string): string =>
  value === undefined ? '–' : show(value);

const whole = (value: number): string => Math.round(value).toLocaleString('en');

function methodRow(title: string, readings: readonly Reading[]): string {
  const mark = readings.some(({ cut }) => cut) ? '>' : readings.some(({ scaled }) => scaled) ? '~' : '';
  const of = (read: (reading: Reading) => number) => readings.map(read);
  return row(title, [
    mark + cell(knownMedian(of(({ ms }) => ms)), figure),
    cell(knownMedian(of(({ frameMs }) => frameMs)), figure),
    mark + cell(knownMedian(of(({ workRatio }) => workRatio)), times),
    mark + cell(largest(of(({ workRatio }) => workRatio)), times),
    mark + cell(largest(of(({ longest }) => longest)), figure),
    cell(largest(of(({ nodes }) => nodes)), whole),
    cell(largest(of(({ layoutMs }) => layoutMs)), (ms) => ms.toFixed(3)),
    cell(knownMedian(of(({ heap }) => heap / 1024)), whole),
  ]);
}

function methodRows(pages: readonly PageResult[], aliases: Aliases): string[] {
  return METHOD_KEYS.flatMap((key) => {
    const readings = readingsOf(pages, aliases, key);
    if (readings.length === 0) return [];
    const rows = [methodRow(TITLES[key], readings)];
    if (key === 'regExp') rows.push(methodRow('  compiled ahead', readings.map(withoutCompiling)));
    return rows;
  });
}

function partsLine(readings: readonly Reading[]): string {
  const parts = partsIn(readings).map(([part, ms]) => `${part} ${figure(ms)}`);
  const start = figure(median(readings.map(({ startMs }) => startMs)));
  return `Hashiya’s ms: ${parts.join(', ')}, frames as above; before them the start of its script, ${start}.`;
}

function tableFor(title: string, pages: readonly PageResult[], aliases: Aliases): string[] {
  const ours = readingsOf(pages, aliases, 'ours');
  const worst = worstPage(pages, aliases, 'ours');
  const markedLess = geometricMean(leads(pages, aliases, ['mark', 'ours']));
  return [
    row(`${title}, ${NUMBERS[aliases].toLocaleString('en')} aliases`, HEADS),
    ...methodRows(pages, aliases),
    ...(ours.length > 0 ? [partsLine(ours)] : []),
    ...(worst ? [`Worst for Hashiya: ${worst.name} (floor ${figure(worst.floor.ms)} ms).`] : []),
    ...(markedLess ? [`mark.js takes ${times(markedLess)} as long as Hashiya (geometric mean).`] : []),
    '',
  ];
}

/** The tables of one set of pages, a line each, none wider than 120 columns. */
export function pageTables(title: string, pages: readonly PageResult[]): string[] {
  const floors = pages.map(({ floor }) => floor);
  const floor = [knownMedian(floors.map(({ ms }) => ms)), largest(floors.map(({ ms }) => ms))];
  return [
    row(`${title}, the floor`, [cell(floor[0], figure), '', '', cell(floor[1], figure)]),
    '',
    ...tableFor(title, pages, 'few'),
    ...tableFor(title, pages, 'many'),
  ];
}
