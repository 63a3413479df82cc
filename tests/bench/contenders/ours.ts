import type { Entity } from '../../../data/records/entity.ts';
import { compileIndex } from '../../../matching/compile.ts';
import { findCandidates } from '../../../matching/find.ts';
import { readIndex } from '../../../matching/index.ts';
import type { BenchName } from '../names.ts';
import type { Contender } from './contender.ts';

const everywhere = (text: string) => ({ ar: text, fr: text, en: text });

/** One entity an alias, so that the bytes of ids count in the index as they do in a pack. */
const entityOf = ({ id, text }: BenchName): Entity => ({
  id,
  type: 'place',
  kind: 'city',
  name: everywhere(text),
  description: everywhere(text),
  prominence: 0,
  aliases: [{ text, lang: 'en' }],
  neverInside: [],
  facts: [],
  relations: [],
});

/** One entity a name, sorted by id as the database gives them. */
export const entitiesOf = (names: readonly BenchName[]): Entity[] =>
  names.map(entityOf).sort((a, b) => (a.id < b.id ? -1 : 1));

/** Hashiya's finder: folding, clitics and boundaries, without rules. */
export const ours: Contender = {
  title: 'Hashiya: finding',
  prepare(names) {
    const index = readIndex(compileIndex(entitiesOf(names), []));
    return (text) => findCandidates(text, index);
  },
};
