import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { faultOf } from '../../../../../components/manager/editor/fault-codes.ts';

const RECORDS = join(import.meta.dirname, '../../../../../data/records');
/** Validators of whole packs and of what only packs have; an editor asks neither. */
const NOT_ASKED = ['check-dates.ts', 'check-entity.ts', 'check.ts', 'pack.ts'];

/** The messages that stand in the validators, by how all of them begin. */
function* messages(): Generator<string> {
  for (const file of readdirSync(RECORDS).filter((name) => !NOT_ASKED.includes(name))) {
    const code = readFileSync(join(RECORDS, file), 'utf8').replaceAll(/\/\*\*[\s\S]*?\*\//g, '');
    for (const [, message = ''] of code.matchAll(
      /'((?:must|needs|min must|is in|from must|until goes|an id,)[^']*)'/g,
    )) {
      yield message;
    }
  }
}

const issue = (message: string) => ({ kind: 'validation', type: 'check', input: 1, message }) as never;

describe('what the validators say', () => {
  it('has a name each, for which the interface has words', () => {
    const all = [...messages()];
    expect(all.length).toBeGreaterThan(15);
    expect(all.filter((message) => faultOf(issue(message), 'facts').name === 'other')).toEqual([]);
  });
});
