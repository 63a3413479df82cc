import * as v from 'valibot';
import { PACK_FORMAT, pack } from '../../records/pack.ts';
import { faultsOf } from '../check/reason.ts';
import { BadFile } from '../contract.ts';
import { JsonRecords } from './json-records.ts';
import type { ReadFile } from './rows.ts';

const header = v.omit(pack, ['contexts', 'entities']);
const lists = v.object({ contexts: v.array(v.unknown()), entities: v.array(v.unknown()) });

const LONGEST_DETAIL = 200;

const NO_FORMAT = { field: 'format', says: { name: 'missing' } } as const;

const isRecord = (value: unknown): value is { format?: unknown; contexts?: unknown; entities?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): never {
  const [{ message, ...about }] = faultsOf(issues);
  throw new BadFile('not-a-pack', `${about.field}: ${message}`, about);
}

/** What a pack says of itself, if it is one: its records are elsewhere. */
function headerIn(frame: unknown): ReadFile['header'] {
  if (!isRecord(frame) || !Object.hasOwn(frame, 'format'))
    throw new BadFile('not-a-pack', 'format: is missing', NO_FORMAT);
  const { contexts, entities, ...said } = frame;
  if (said.format !== PACK_FORMAT)
    throw new BadFile('other-format', JSON.stringify(said.format).slice(0, LONGEST_DETAIL));
  const checked = v.safeParse(header, said);
  if (!checked.success) return refuse(checked.issues);
  const listed = v.safeParse(lists, { contexts, entities });
  return listed.success ? checked.output : refuse(listed.issues);
}

/**
 * Reads a pack's JSON in parts. Its records are not checked yet; the rest of it is.
 * @throws BadFile if it is no JSON or no pack, or one of another format, or has the id of a bundled one.
 */
export async function readPackRows(parts: AsyncIterable<string>, bundled: ReadonlySet<string>): Promise<ReadFile> {
  const json = new JsonRecords(['contexts', 'entities']);
  for await (const part of parts) json.take(part);
  const { frame, records } = json.end();
  const said = headerIn(frame);
  if (bundled.has(said.id)) throw new BadFile('bundled-id', said.id);
  const rows = records('entities').map((value, i) => ({ row: i + 1, value }));
  return { header: said, contexts: [...records('contexts')], rows };
}
