import * as v from 'valibot';
import { checkEntity } from '../../../data/records/check-entity.ts';
import { type Entity, entity } from '../../../data/records/entity.ts';
import { partiesOf } from '../../../data/records/parties-of.ts';
import { faultOfAlias } from './check-aliases.ts';
import { cleaned } from './clean.ts';
import { type Draft, getList, type Path } from './draft.ts';
import { type FieldFault, faultOf } from './fault-codes.ts';

/** What a draft is checked against. */
export interface Known {
  /** True if an entity of this id is in the dataset. */
  has(id: string): boolean;
  /** What was there before it was edited; a new entity has nothing. */
  before: Entity | undefined;
  /** `YYYY-MM-DD`. */
  today: string;
}

/** What is wrong, by the path of its field; a sound draft has its entity. */
export interface Checked {
  faults: ReadonlyMap<Path, FieldFault>;
  entity: Entity | undefined;
}

type Found = Generator<[path: Path, fault: FieldFault]>;

function* aliasFaults(record: Draft): Found {
  for (const [list, key] of [
    ['aliases', '.text'],
    ['neverInside', ''],
  ] as const) {
    for (const [i, item] of getList(record, list).entries()) {
      const fault = faultOfAlias(String(key === '' ? item : (item as Draft).text));
      if (fault) yield [`${list}.${i}${key}`, fault];
    }
  }
}

/** Entities that are pointed to, each with its field. */
function* pointers(record: Entity): Generator<[path: Path, id: string]> {
  for (const [i, { to }] of record.relations.entries()) yield [`relations.${i}.to`, to];
  for (const [path, party] of partiesOf(record)) if (typeof party === 'string') yield [path, party];
}

/** What leads nowhere; but for what led there before, which is not the reader's to mend. */
function* pointerFaults(record: Entity, { has, before }: Known): Found {
  const old = new Set(before && [...pointers(before)].map(([, id]) => id));
  for (const [path, id] of pointers(record)) {
    if (id === record.id) yield [path, { name: 'itself' }];
    else if (!has(id) && !old.has(id)) yield [path, { name: 'entity' }];
  }
}

/** What the records' own check finds beyond single fields. How much a pack should say is not asked of a reader. */
function* ownFaults(record: Entity, today: string): Found {
  for (const { field, message, says } of checkEntity(record, today)) {
    const [, other] = /^says the same as aliases\.(\d+)/.exec(message) ?? [];
    if (other) yield [`${field}.text`, { name: 'alike', values: { number: Number(other) + 1 } }];
    else if (says?.name === 'future') yield [field, { name: 'future' }];
    else if (message.includes('says it already')) yield [field, { name: 'said' }];
  }
}

function* allFaults(record: Draft, known: Known, parsed: ReturnType<typeof parse>): Found {
  const { id } = record;
  if (!known.before && known.has(String(id))) yield ['id', { name: 'taken' }];
  for (const issue of parsed.issues ?? []) {
    const path = v.getDotPath(issue) ?? '';
    yield [path, faultOf(issue, path)];
  }
  yield* aliasFaults(record);
  if (!parsed.success) return;
  yield* pointerFaults(parsed.output, known);
  yield* ownFaults(parsed.output, known.today);
}

const parse = (record: Draft) => v.safeParse(entity, record);

/** Checks a draft with the validators of the records, and for what they leave to others. */
export function checkDraft(draft: Draft, known: Known): Checked {
  const record = cleaned(draft, !known.before);
  const parsed = parse(record);
  const faults = new Map<Path, FieldFault>();
  for (const [path, fault] of allFaults(record, known, parsed)) if (!faults.has(path)) faults.set(path, fault);
  return { faults, entity: parsed.success && faults.size === 0 ? parsed.output : undefined };
}
