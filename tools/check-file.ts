import { openAsBlob } from 'node:fs';
import { basename } from 'node:path';
import { catalogueOf } from '../components/words/words.ts';
import type { Pack } from '../data/records/pack.ts';
import { keepConnected } from '../data/transfer/check/keep-connected.ts';
import { type Faults, placeOf, type Refusing } from '../data/transfer/check/refused.ts';
import { takeSound } from '../data/transfer/check/take-sound.ts';
import { BadFile } from '../data/transfer/contract.ts';
import { readParts } from '../data/transfer/file/text.ts';
import { Pace } from '../data/transfer/pace.ts';
import { readPackRows } from '../data/transfer/read/pack-rows.ts';

/** What a file's check found: a line each, and what the file holds of sound records. */
export interface CheckedFile {
  findings: readonly string[];
  entities: number;
  facts: number;
}

/** Every finding of every row, in the order of the file. */
class Findings implements Refusing {
  readonly #found: { row: number; line: string }[] = [];

  add(row: number, value: unknown, faults: Faults): void {
    const { id, name } = placeOf(row, value);
    for (const { field, message } of faults) {
      this.#found.push({ row, line: `row ${row}: ${id || name || '(no id)'}: ${field}: ${message}` });
    }
  }

  get lines(): string[] {
    return this.#found.toSorted((a, b) => a.row - b.row).map(({ line }) => line);
  }
}

/** Why nothing of a file can be imported, as the dataset page says it, and what was found where. */
export const refusalOf = ({ fault, detail }: BadFile): string =>
  `nothing of it can be imported. ${catalogueOf('en').pages.faults[fault]}${detail && ` (${detail})`}`;

const idsOf = (records: readonly { id: string }[]): Set<string> => new Set(records.map(({ id }) => id));

async function open(path: string): Promise<File> {
  try {
    return new File([await openAsBlob(path)], basename(path));
  } catch (error) {
    throw new BadFile('unreadable', (error as Error).message);
  }
}

/**
 * Checks a pack's file, plain or gzipped, as an import does; it may point to what `others` have.
 * @throws BadFile if nothing of it could be imported.
 */
export async function checkFile(path: string, others: readonly Pack[]): Promise<CheckedFile> {
  const pace = new Pace();
  const file = await readPackRows(readParts(await open(path), pace), idsOf(others));
  const findings = new Findings();
  const sound = await takeSound(file, findings, pace);
  const elsewhere = {
    entities: idsOf(others.flatMap(({ entities }) => entities)),
    contexts: idsOf(others.flatMap(({ contexts }) => contexts)),
  };
  keepConnected(sound, elsewhere, findings);
  const kept = Array.from(sound.entities.values(), ({ record }) => record);
  return {
    findings: findings.lines,
    entities: kept.length,
    facts: kept.reduce((sum, { facts }) => sum + facts.length, 0),
  };
}
