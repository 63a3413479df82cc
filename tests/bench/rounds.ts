import { Bench } from 'tinybench';
import { median } from './median.ts';

/** Something to be timed, in so many of the rounds. */
export interface Runner {
  readonly key: string;
  readonly rounds: number;
  run(): void;
}

/** One timing, and how many times the fastest pass of the floor in its round that is. */
export interface Sample {
  readonly ms: number;
  readonly ratio: number;
}

/** Where in a round the floor is passed; the fastest pass counts, since only a disturbance makes one slower. */
const FLOOR_PASSES = ['floor before', 'floor between', 'floor behind'] as const;

function timeOnce(tasks: readonly (readonly [name: string, run: () => void])[]): Map<string, number> {
  const bench = new Bench({ iterations: 1, time: 0, warmup: false, throws: true });
  for (const [name, run] of tasks) bench.add(name, run, { async: false });
  const timed = bench.runSync().map(({ name, result }): [string, number] => {
    if (result.state !== 'completed') throw new Error(`${name} was not timed.`);
    return [name, result.latency.mean];
  });
  return new Map(timed);
}

function playRound(floor: () => void, runners: readonly Runner[]): { floorMs: number; times: Map<string, number> } {
  const [before, between, behind] = FLOOR_PASSES;
  const tasks = runners.map(({ key, run }) => [key, run] as const);
  const middle = tasks.length >> 1;
  const times = timeOnce([
    [before, floor],
    ...tasks.slice(0, middle),
    [between, floor],
    ...tasks.slice(middle),
    [behind, floor],
  ]);
  return { floorMs: Math.min(...FLOOR_PASSES.map((pass) => times.get(pass) ?? Number.POSITIVE_INFINITY)), times };
}

export interface Medians {
  readonly floorMs: number;
  readonly of: ReadonlyMap<string, Sample>;
}

/** Times each once a round, one after the other, so that a slow moment of the machine meets all of them. */
export function playRounds(floor: () => void, runners: readonly Runner[]): Medians {
  const samples = new Map<string, Sample[]>(runners.map(({ key }) => [key, []]));
  const floors: number[] = [];
  const rounds = Math.max(...runners.map((runner) => runner.rounds));
  for (let round = 0; round < rounds; round++) {
    const { floorMs, times } = playRound(
      floor,
      runners.filter((runner) => round < runner.rounds),
    );
    floors.push(floorMs);
    for (const [key, ms] of times) samples.get(key)?.push({ ms, ratio: ms / floorMs });
  }
  const middle = (all: readonly Sample[]): Sample => ({
    ms: median(all.map(({ ms }) => ms)),
    ratio: median(all.map(({ ratio }) => ratio)),
  });
  return { floorMs: median(floors), of: new Map([...samples].map(([key, all]) => [key, middle(all)])) };
}
