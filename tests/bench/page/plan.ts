import type { MethodKey } from './methods.ts';

/** What is done to one page once a round, in so many of the rounds. */
interface Step {
  readonly aliases: number;
  readonly rounds: number;
}

export interface MethodStep extends Step {
  readonly key: MethodKey;
}
export interface FloorStep extends Step {
  readonly key: 'floor';
}
export const isFloor = (step: MethodStep | FloorStep): step is FloorStep => step.key === 'floor';

export const FEW = 200;
export const MANY = 10_000;

/** The aims are about Hashiya and the RegExp; what else there is takes longer, and varies by far less than it differs. */
export const PLAN: readonly (MethodStep | FloorStep)[] = [
  { key: 'floor', aliases: FEW, rounds: 3 },
  { key: 'ours', aliases: FEW, rounds: 3 },
  { key: 'regExp', aliases: FEW, rounds: 3 },
  { key: 'ours', aliases: MANY, rounds: 1 },
  { key: 'regExp', aliases: MANY, rounds: 1 },
  { key: 'findAndReplace', aliases: FEW, rounds: 1 },
  { key: 'findAndReplace', aliases: MANY, rounds: 1 },
  { key: 'mark', aliases: FEW, rounds: 1 },
  { key: 'markAcross', aliases: FEW, rounds: 1 },
];

/** mark.js passes over the page once an alias: its time for many is that for few, so many times. */
export const SCALED: readonly MethodKey[] = ['mark', 'markAcross'];

/** The steps in their order, round by round, so that a slow moment of the machine meets all of them. */
export function* turnsOf(plan: readonly (MethodStep | FloorStep)[]): Generator<MethodStep | FloorStep> {
  const rounds = Math.max(...plan.map((step) => step.rounds));
  for (let round = 0; round < rounds; round++) yield* plan.filter((step) => round < step.rounds);
}
