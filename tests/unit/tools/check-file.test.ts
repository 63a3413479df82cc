import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pack as schema } from '../../../data/records/pack.ts';
import type { BadFile } from '../../../data/transfer/contract.ts';
import { checkFile, refusalOf } from '../../../tools/check-file.ts';
import { CITY, FACT, ORGANISATION, PACK, PERSON } from '../data/records/examples.ts';
import { gzipOf, packText } from '../data/transfer/importing.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'check-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const others = [v.parse(schema, { ...PACK, id: 'bundled-pack' })];

function check(content: string | Uint8Array) {
  const path = join(folder, 'pack.json');
  writeFileSync(path, content);
  return checkFile(path, others);
}

describe('checking a file', () => {
  it('tells how much of it is sound', async () => {
    expect(await check(packText())).toEqual({ findings: [], entities: 3, facts: 9 });
    expect(await check(gzipOf(packText()))).toEqual({ findings: [], entities: 3, facts: 9 });
  });

  it('names row, entity, field and reason of every finding', async () => {
    const bad = { ...PERSON, id: 'Jane', prominence: 9, facts: [{ ...FACT, sources: [] }] };
    const lost = { ...ORGANISATION, relations: [{ kind: 'leads', to: 'nobody' }] };
    const { findings, entities } = await check(packText({ entities: [CITY, bad, lost] }));
    expect(findings).toEqual([
      'row 2: Jane: id: must be kebab-case, such as khaldoon-al-mubarak',
      'row 2: Jane: prominence: must be 0, 1, 2, 3, and is 9',
      'row 2: Jane: facts.0.sources: needs at least one source',
      'row 3: some-office: relations.0.to: no entity has the id "nobody"',
    ]);
    expect(entities).toBe(1);
  });

  it('lets a file point to what other packs have', async () => {
    const entities = [{ ...ORGANISATION, relations: [{ kind: 'located-in', to: 'some-city' }] }];
    expect((await check(packText({ entities, contexts: [] }))).findings).toEqual([]);
  });

  it('says in a sentence why nothing of a file could be imported', async () => {
    const refusal = await check('{"format": 1, ').catch((error: BadFile) => refusalOf(error));
    expect(refusal).toMatch(/^nothing of it can be imported\. The file is no JSON\. \(.+\)$/);
    await expect(check('{')).rejects.toThrow('not-json');
    await expect(check(packText({ id: 'bundled-pack' }))).rejects.toThrow('bundled-id');
    await expect(checkFile(join(folder, 'none.json'), others)).rejects.toThrow('unreadable');
  });
});
