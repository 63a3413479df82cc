import { FEW, isFloor, MANY, type MethodStep, PLAN, SCALED, turnsOf } from './plan.ts';
import { cutReading, floorOf, readingOf, scaledReading } from './reading.ts';
import type { FloorRun, PageResult, Reading, Readings, Run } from './results.ts';
import { PATIENCE, TooSlow } from './runs.ts';

/** Does the runs of one page, each in a fresh tab of it. */
export interface Runner {
  floor(): Promise<FloorRun>;
  /** @throws TooSlow if a rival takes too long. */
  run(step: MethodStep): Promise<Run>;
}

interface Taken {
  readonly step: MethodStep;
  readonly runs: Run[];
  cut: boolean;
}

async function take({ step, runs, ...taken }: Taken, runner: Runner): Promise<boolean> {
  if (taken.cut) return true;
  try {
    runs.push(await runner.run(step));
    return false;
  } catch (error) {
    if (error instanceof TooSlow) return true;
    throw error;
  }
}

const readingIn = ({ runs, cut }: Taken, floor: FloorRun): Reading =>
  cut ? cutReading(PATIENCE, floor) : readingOf(runs, floor);

/** Does all that the plan asks for in one page. */
export async function measurePage(name: string, runner: Runner, plan = PLAN): Promise<PageResult> {
  const floors: FloorRun[] = [];
  const taken = new Map<MethodStep, Taken>();
  for (const step of turnsOf(plan)) {
    if (isFloor(step)) {
      floors.push(await runner.floor());
      continue;
    }
    const own = taken.get(step) ?? { step, runs: [], cut: false };
    taken.set(step, own);
    own.cut = await take(own, runner);
  }
  const floor = floorOf(floors);
  const readings = (aliases: number): Readings =>
    Object.fromEntries(
      [...taken.values()]
        .filter(({ step }) => step.aliases === aliases)
        .map((own) => [own.step.key, readingIn(own, floor)]),
    );
  const few = readings(FEW);
  const scaled = SCALED.flatMap((key) => (few[key] ? [[key, scaledReading(few[key], MANY / FEW)]] : []));
  return { name, floor, few, many: { ...readings(MANY), ...Object.fromEntries(scaled) } };
}
