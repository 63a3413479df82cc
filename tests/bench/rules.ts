import type { Context } from '../../data/records/context.ts';
import type { Entity } from '../../data/records/entity.ts';
import { compileIndex } from '../../matching/compile.ts';
import { decide } from '../../matching/decide.ts';
import { findCandidates } from '../../matching/find.ts';
import { type Index, readIndex } from '../../matching/index.ts';
import { scan } from '../../matching/scan.ts';
import { readEveryUnit } from './contenders/floor.ts';
import { type Texts, unitsOf } from './pieces.ts';
import { warmUp } from './readings.ts';
import type { PlaceResult, RulesResult } from './results.ts';
import { playRounds } from './rounds.ts';

const ROUNDS = 15;

export interface Dataset {
  readonly entities: readonly Entity[];
  readonly contexts: readonly Context[];
}

/** Measures rules on the dense text and on the ordinary one. */
export function measureRules({ entities, contexts }: Dataset, { mixed, ordinary }: Texts): PlaceResult['rules'] {
  const index = readIndex(compileIndex(entities, contexts));
  return { mixed: measureOn(mixed, index), ordinary: measureOn(ordinary, index) };
}

/** Compares finding alone with finding, rules, deciding and reasons, on one index; each piece is a document. */
function measureOn(pieces: readonly string[], index: Index): RulesResult {
  const find = () => {
    for (const piece of pieces) findCandidates(piece, index);
  };
  const spot = () => {
    for (const piece of pieces) decide([scan(piece, index)], index);
  };
  for (const run of [find, spot]) warmUp(run);
  const { of } = playRounds(
    () => readEveryUnit(pieces),
    [
      { key: 'find', rounds: ROUNDS, run: find },
      { key: 'spot', rounds: ROUNDS, run: spot },
    ],
  );
  const mentions = pieces.map((piece) => decide([scan(piece, index)], index).length);
  const density = (1000 * mentions.reduce((sum, count) => sum + count, 0)) / unitsOf(pieces);
  return { density, findingMs: of.get('find')?.ms ?? Number.NaN, wholeMs: of.get('spot')?.ms ?? Number.NaN };
}
