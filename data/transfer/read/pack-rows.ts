import * as v from 'valibot';
import { PACK_FORMAT, pack } from '../../records/pack.ts';
import { faultsOf } from '../check/reason.ts';
import { BadFile } from '../contract.ts';
import type { ReadFile } from './rows.ts';

const header = v.omit(pack, ['contexts', 'entities']);
const lists = v.object({ contexts: v.array(v.unknown()), entities: v.array(v.unknown()) });

const LONGEST_DETAIL = 200;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadFile('not-json', (error as Error).message.slice(0, LONGEST_DETAIL));
  }
}

const isRecord = (value: unknown): value is { format?: unknown; contexts?: unknown; entities?: unknown } =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function refuse(issues: readonly [v.BaseIssue<unknown>, ...v.BaseIssue<unknown>[]]): never {
  const [fault] = faultsOf(issues);
  throw new BadFile('not-a-pack', `${fault.field}: ${fault.message}`);
}

/**
 * Reads a pack's JSON. Its records are not checked yet; the rest of it is.
 * @throws BadFile if it is no JSON or no pack, or one of another format.
 */
export function readPackRows(text: string, bundled: readonly string[]): ReadFile {
  const whole = parse(text);
  if (!isRecord(whole) || !Object.hasOwn(whole, 'format')) throw new BadFile('not-a-pack', 'format: is missing');
  if (whole.format !== PACK_FORMAT)
    throw new BadFile('other-format', JSON.stringify(whole.format).slice(0, LONGEST_DETAIL));
  const { contexts, entities, ...rest } = whole;
  const said = v.safeParse(header, rest);
  if (!said.success) return refuse(said.issues);
  const listed = v.safeParse(lists, { contexts, entities });
  if (!listed.success) return refuse(listed.issues);
  if (bundled.includes(said.output.id)) throw new BadFile('bundled-id', said.output.id);
  const rows = listed.output.entities.map((value, i) => ({ row: i + 1, value }));
  return { header: said.output, contexts: listed.output.contexts, rows };
}
