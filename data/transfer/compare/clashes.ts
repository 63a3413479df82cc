import { expandAlternatives } from '../../../matching/variants.ts';
import type { Alias } from '../../records/alias.ts';
import type { Entity } from '../../records/entity.ts';
import type { Localized } from '../../records/language.ts';
import { foldSpelling } from '../check/spellings.ts';
import type { Taken } from '../check/take-sound.ts';
import { type Clash, MOST_REPORTED } from '../contract.ts';

/** An alias that counts without evidence; of the others evidence says whom they mean. */
const standsAlone = ({ context }: Alias): boolean => context === undefined || context.otherwise === 'take';

/** Within one file evidence was thought of where there is any. */
const isBare = ({ context }: Alias): boolean => context === undefined;

/** Short forms count only after a full name, which says whom they mean. */
const areShort = (one: Alias, other: Alias): boolean => Boolean(one.afterFullName && other.afterFullName);

/** Aliases that differ in nothing say the same thing twice; two spellings that only fold to one do no harm. */
const sayTheSame = (one: Alias, other: Alias): boolean =>
  one !== other &&
  one.text === other.text &&
  one.lang === other.lang &&
  one.case === other.case &&
  !one.delimited === !other.delimited;

/** Whose an entity beside the file is: a pack's, by its name, or the reader's own. */
interface Whose {
  pack?: Localized | undefined;
  isOwn?: true;
}

interface Claim {
  taken: Taken<Entity>;
  alias: Alias;
}

/** Aliases that would say two things, in the file or beside what the dataset has: the first claims, and the clashes of later ones. */
export class Claims {
  readonly #bySpelling = new Map<string, Claim>();
  readonly clashes: Clash[] = [];
  count = 0;

  /** Claims the spellings of an entity of the file. */
  claim(taken: Taken<Entity>): void {
    for (const alias of taken.record.aliases) {
      if (standsAlone(alias)) this.#claimAlias({ taken, alias });
    }
  }

  /** Compares an entity of another pack or of the reader's; who has the id of one of the file is the same. */
  meet(other: Entity, whose: Whose): void {
    for (const alias of other.aliases) {
      if (!standsAlone(alias)) continue;
      const met = new Set<string>();
      for (const spelling of expandAlternatives(alias.text)) {
        const claim = this.#bySpelling.get(foldSpelling(spelling));
        if (!claim || claim.taken.record.id === other.id || areShort(alias, claim.alias)) continue;
        if (met.has(claim.taken.record.id)) continue;
        met.add(claim.taken.record.id);
        this.#add(claim, other, whose);
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
        this.#add(claim, first.taken.record);
      }
    }
  }

  #differ(first: Claim, claim: Claim): boolean {
    if (first.taken === claim.taken) return sayTheSame(first.alias, claim.alias);
    return isBare(first.alias) && isBare(claim.alias) && !areShort(first.alias, claim.alias);
  }

  #add({ alias, taken: { row, record } }: Claim, other: Entity, { pack, isOwn }: Whose = {}): void {
    this.count++;
    if (this.clashes.length >= MOST_REPORTED) return;
    this.clashes.push({
      ...{ alias: alias.text, row, id: record.id, name: record.name, other: other.id, otherName: other.name },
      ...(pack && { pack }),
      ...(isOwn && { isOwn }),
      isSameEntity: other.id === record.id,
    });
  }
}
