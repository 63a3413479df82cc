import type { Database } from '../../store/database.ts';
import type { Sound } from '../check/take-sound.ts';
import type { Clash } from '../contract.ts';
import { asRead, eachElsewhere } from '../installed.ts';
import type { Pace } from '../pace.ts';
import { Claims } from './clashes.ts';
import { isSame } from './is-same.ts';

/** How a file stands to what other packs have. */
export interface Elsewhere {
  /** Ids of entities that a bundled pack has just so: they stay that pack's, which nobody can remove. */
  same: ReadonlySet<string>;
  /** Ids of entities that would take the place of another pack's. */
  covered: ReadonlySet<string>;
  clashes: readonly Clash[];
  clashCount: number;
}

/** Compares a file with all other packs. */
export async function compareElsewhere(
  { pack, sound, bundled }: { pack: string; sound: Sound; bundled: ReadonlySet<string> },
  database: Database,
  pace: Pace,
): Promise<Elsewhere> {
  const claims = new Claims();
  const [same, covered] = [new Set<string>(), new Set<string>()];
  for (const taken of sound.entities.values()) {
    claims.claim(taken);
    await pace.more(1);
  }
  await eachElsewhere(
    database,
    pack,
    (stored) => {
      claims.meet(stored);
      const mine = sound.entities.get(stored.id)?.record;
      if (!mine) return;
      if (!isSame(mine, asRead(stored))) covered.add(stored.id);
      else if (bundled.has(stored.pack)) same.add(stored.id);
    },
    pace,
  );
  return { same, covered, clashes: claims.clashes, clashCount: claims.count };
}
