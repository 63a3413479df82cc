/** How many times more than usual: `FUZZ=20 npx vitest run tests/unit/matching/properties`. */
const TIMES = Number(process.env.FUZZ ?? 1);

/** How often a property is tried; a round of the usual size takes a few seconds. */
export const runs = (usual: number): { numRuns: number } => ({ numRuns: usual * TIMES });

/** The most that one property may take, in milliseconds. */
export const TIME = 60_000 * TIMES;
