import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { checkPack } from '../data/records/check.ts';
import { context } from '../data/records/context.ts';
import { type Entity, entity } from '../data/records/entity.ts';
import { type Pack, pack } from '../data/records/pack.ts';

const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');
export const PACKS_FOLDER = join(ROOT, 'data', 'packs');

/** One finding in a pack's files, as it is printed: file, entity, field, what is wrong. */
export interface Finding {
  file: string;
  entity: string;
  field: string;
  message: string;
}

/** A pack with findings; its message lists them all, a line each. */
export class BrokenPack extends Error {
  readonly findings: readonly Finding[];
  constructor(findings: readonly Finding[]) {
    const lines = findings.map(({ file, entity, field, message }) => `  ${file}: ${entity}: ${field}: ${message}`);
    super(`${findings.length} findings in the packs; correct them and build again:\n${lines.join('\n')}`);
    this.findings = findings;
  }
}

const pathOf = (issue: v.BaseIssue<unknown>): string => v.getDotPath(issue) ?? '(the whole record)';
const nameOf = (record: unknown): string => String((record as { id?: unknown } | null)?.id ?? '(no id)');

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const message = (error as Error).message;
    throw new BrokenPack([{ file: relative(ROOT, file), entity: '-', field: '-', message: `is no JSON: ${message}` }]);
  }
}

/** Checks each record of a list by itself, so that a finding names its record and not a number in a list. */
function readList<T>(file: string, schema: v.GenericSchema<unknown, T>, findings: Finding[]): T[] {
  const list = readJson(file);
  const name = relative(ROOT, file);
  if (!Array.isArray(list)) {
    findings.push({ file: name, entity: '-', field: '-', message: 'must be a list of records' });
    return [];
  }
  return list.flatMap((record) => {
    const result = v.safeParse(schema, record);
    if (result.success) return [result.output];
    for (const issue of result.issues) {
      findings.push({ file: name, entity: nameOf(record), field: pathOf(issue), message: issue.message });
    }
    return [];
  });
}

/** Reads one pack's folder: `pack.json`, `contexts.json` and one file for each kind of entity. */
function readPack(folder: string, today: string): Pack {
  const findings: Finding[] = [];
  const files = readdirSync(folder).filter((file) => file.endsWith('.json'));
  const fileOf = new Map<string, string>();
  const entities: Entity[] = [];
  for (const file of files.filter((name) => name !== 'pack.json' && name !== 'contexts.json')) {
    for (const record of readList(join(folder, file), entity, findings)) {
      entities.push(record);
      fileOf.set(record.id, relative(ROOT, join(folder, file)));
    }
  }
  const contexts = readList(join(folder, 'contexts.json'), context, findings);
  const header = join(folder, 'pack.json');
  const whole = { ...(readJson(header) as object), contexts, entities };
  const result = v.safeParse(pack, whole);
  if (!result.success) {
    for (const issue of result.issues) {
      findings.push({ file: relative(ROOT, header), entity: '-', field: pathOf(issue), message: issue.message });
    }
  } else if (findings.length === 0) {
    for (const problem of checkPack(result.output, today)) {
      findings.push({ file: fileOf.get(problem.entity) ?? relative(ROOT, folder), ...problem });
    }
  }
  if (findings.length > 0 || !result.success) throw new BrokenPack(findings);
  return result.output;
}

/**
 * Every bundled pack, checked whole.
 * @throws BrokenPack that names file, entity and field of every finding.
 */
export function readPacks(folder = PACKS_FOLDER, today = new Date().toISOString().slice(0, 10)): Pack[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => readPack(join(folder, entry.name), today));
}
