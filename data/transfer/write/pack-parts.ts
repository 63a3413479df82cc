import type { Context } from '../../records/context.ts';
import type { Entity } from '../../records/entity.ts';
import { PACK_FORMAT, type Pack } from '../../records/pack.ts';
import { contextsPointedTo } from '../check/references.ts';
import { makeId } from '../read/make-id.ts';
import { inAll } from '../read/rows.ts';
import type { Exported } from './what.ts';

const INDENT = '  ';

/** JSON as it stands `depth` levels deep in a pretty file. */
const prettyAt = (depth: number, value: unknown): string =>
  JSON.stringify(value, null, INDENT).replaceAll('\n', `\n${INDENT.repeat(depth)}`);

function* prettyList(key: string, records: readonly unknown[]): Generator<string> {
  yield `,\n${INDENT}"${key}": [`;
  for (const [i, record] of records.entries()) {
    yield `${i === 0 ? '' : ','}\n${INDENT.repeat(2)}${prettyAt(2, record)}`;
  }
  yield records.length === 0 ? ']' : `\n${INDENT}]`;
}

function usedContexts(entities: readonly Entity[], contexts: readonly Context[]): readonly Context[] {
  const used = new Set<string>();
  for (const entity of entities) for (const [, id] of contextsPointedTo(entity)) used.add(id);
  return contexts.filter(({ id }) => used.has(id));
}

const headerOf = ({ name, today }: Exported): Omit<Pack, 'contexts' | 'entities'> => {
  const said = inAll(name.trim() || 'names');
  return {
    format: PACK_FORMAT,
    id: makeId(said.en),
    name: said,
    description: said,
    licence: 'private',
    updated: today,
  };
};

/** A pack's JSON in parts, one a record; importing it gives the same entities. */
export function* packParts(exported: Exported): Generator<string> {
  const { entities, contexts } = exported;
  yield prettyAt(0, headerOf(exported)).slice(0, -'\n}'.length);
  yield* prettyList('contexts', usedContexts(entities, contexts));
  yield* prettyList('entities', entities);
  yield '\n}\n';
}
