import type { Context } from '../../data/records/context.ts';
import type { Entity } from '../../data/records/entity.ts';
import { compileIndex } from '../../matching/compile.ts';
import { decide } from '../../matching/decide.ts';
import { findCandidates } from '../../matching/find.ts';
import { type Index, readIndex } from '../../matching/index.ts';
import { scan } from '../../matching/scan.ts';
import { measureClauses } from './clauses.ts';
import { readEveryUnit } from './contenders/floor.ts';
import { type Texts, unitsOf } from './pieces.ts';
import { warmUp } from './readings.ts';
import type { FiguresResult, PlaceResult, RulesResult } from './results.ts';
import { playRounds } from './rounds.ts';

const ROUNDS = 15;

export interface Dataset {
  readonly entities: readonly Entity[];
  readonly contexts: readonly Context[];
}

/** What names cost is measured without deals' figures: those are measured by themselves. */
const withoutFigures = ({ entities, contexts }: Dataset): Dataset => ({
  contexts,
  entities: entities.map((entity) => (entity.type === 'deal' ? { ...entity, figures: [] } : entity)),
});

const indexOf = ({ entities, contexts }: Dataset): Index => readIndex(compileIndex(entities, contexts));

/** Measures rules on the dense text and on the ordinary one, what figures add to it where it has no deals, and what English does. */
export async function measureRules(dataset: Dataset, { mixed, ordinary }: Texts): Promise<PlaceResult['rules']> {
  const names = indexOf(withoutFigures(dataset));
  const whole = indexOf(dataset);
  return {
    mixed: measureOn(mixed, names),
    ordinary: measureOn(ordinary, names),
    figures: compareOn(
      ordinary.map((piece) => withoutDeals(piece, whole)),
      { names, whole },
    ),
    clauses: await measureClauses(mixed, whole),
  };
}

/** The lines of a text that tell of no deal: they name none, and have no number that is recorded of one. */
const withoutDeals = (piece: string, index: Index): string =>
  piece
    .split('\n')
    .filter((line) => {
      const scanned = scan(line, index);
      return !scanned.figures && !decide([scanned], index).some(({ type }) => type === 'deal');
    })
    .join('\n');

/** Spots with two indexes: one of names only, one that has deals with figures. */
function compareOn(pieces: readonly string[], { names, whole }: { names: Index; whole: Index }): FiguresResult {
  const spotWith = (index: Index) => () => {
    for (const piece of pieces) decide([scan(piece, index)], index);
  };
  for (const index of [names, whole]) warmUp(spotWith(index));
  const { of } = playRounds(
    () => readEveryUnit(pieces),
    [
      { key: 'names', rounds: ROUNDS, run: spotWith(names) },
      { key: 'whole', rounds: ROUNDS, run: spotWith(whole) },
    ],
  );
  return { namesMs: of.get('names')?.ms ?? Number.NaN, wholeMs: of.get('whole')?.ms ?? Number.NaN };
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
