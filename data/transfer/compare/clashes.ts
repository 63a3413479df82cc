import { expandAlternatives } from '../../../matching/variants.ts';
import type { Alias } from '../../records/alias.ts';
import type { Entity } from '../../records/entity.ts';
import type { Database } from '../../store/database.ts';
import { foldSpelling } from '../check/spellings.ts';
import type { Sound, Taken } from '../check/take-sound.ts';
import { type Clash, MOST_REPORTED } from '../contract.ts';
import { eachElsewhere } from '../installed.ts';
import type { Pace } from '../pace.ts';

/** An alias that counts by itself: evidence near it says of the others whom they mean. */
const standsAlone = ({ context }: Alias): boolean => context === undefined;

/** Short forms count only after a full name, which says whom they mean. */
const areShort = (one: Alias, other: Alias): boolean => Boolean(one.afterFullName && other.afterFullName);

/** Aliases that differ in nothing else say the same thing twice. */
const sayTheSame = (one: Alias, other: Alias): boolean =>
  one !== other && one.lang === other.lang && one.case === other.case && !one.delimited === !other.delimited;

interface Claim {
  taken: Taken<Entity>;
  alias: Alias;
}

/** The first claims and the clashes of later ones. */
class Claims {
  readonly #bySpelling = new Map<string, Claim>();
  readonly clashes: Clash[] = [];
  count = 0;

  /** Claims the spellings of an entity of the file. */
  claim(taken: Taken<Entity>): void {
    for (const alias of taken.record.aliases) {
      if (standsAlone(alias)) this.#claimAlias({ taken, alias });
    }
  }

  /** Compares an installed entity of another pack; who has the id of one of the file is the same. */
  meet(other: Entity): void {
    for (const alias of other.aliases) {
      if (!standsAlone(alias)) continue;
      const met = new Set<string>();
      for (const spelling of expandAlternatives(alias.text)) {
        const claim = this.#bySpelling.get(foldSpelling(spelling));
        if (!claim || claim.taken.record.id === other.id || areShort(alias, claim.alias)) continue;
        if (met.has(claim.taken.record.id)) continue;
        met.add(claim.taken.record.id);
        this.#add(claim, other.id);
      }
    }
  }

  #claimAlias(claim: Claim): void {
    let isTold = false;
    for (const spelling of expandAlternatives(claim.alias.text)) {
      const folded = foldSpelling(spelling);
      const first = this.#bySpelling.get(folded);
      if (!first) this.#bySpelling.set(folded, claim);
      else if (!isTold && this.#differ(first, claim)) {
        isTold = true;
        this.#add(claim, first.taken.record.id);
      }
    }
  }

  #differ(first: Claim, claim: Claim): boolean {
    return first.taken === claim.taken ? sayTheSame(first.alias, claim.alias) : !areShort(first.alias, claim.alias);
  }

  #add({ alias, taken: { row, record } }: Claim, other: string): void {
    this.count++;
    if (this.clashes.length >= MOST_REPORTED) return;
    this.clashes.push({ alias: alias.text, row, id: record.id, other, isSameEntity: other === record.id });
  }
}

/** Aliases that would say two things, in the file or beside what other packs have. */
export async function findClashes(
  { pack, sound }: { pack: string; sound: Sound },
  database: Database,
  pace: Pace,
): Promise<{ clashes: readonly Clash[]; clashCount: number }> {
  const claims = new Claims();
  for (const taken of sound.entities.values()) {
    claims.claim(taken);
    await pace.more(1);
  }
  await eachElsewhere(database, pack, (entity) => claims.meet(entity), pace);
  return { clashes: claims.clashes, clashCount: claims.count };
}
