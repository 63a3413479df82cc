import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BrokenPack, readPacks } from '../../../../tools/packs.ts';
import { CITY, CONTEXT, DEAL, FACT, FACTS, PACK, PERSON } from '../records/examples.ts';

const { contexts: _, entities: __, ...HEADER } = PACK;
const TODAY = '2026-01-01';
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'packs-'));
  mkdirSync(join(folder, 'some-pack'));
  write('pack.json', HEADER);
  write('contexts.json', [CONTEXT]);
  write('persons.json', [PERSON]);
});

afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, content: unknown): void {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  writeFileSync(join(folder, 'some-pack', file), text);
}

/** The findings of the folder, each as `file: entity: field: message`, the folder's own path left out. */
function findings(): string[] {
  try {
    readPacks(folder, TODAY);
    return [];
  } catch (error) {
    if (!(error instanceof BrokenPack)) throw error;
    return error.findings.map(
      ({ file, entity, field, message }) => `${file.split('/').at(-1)}: ${entity}: ${field}: ${message}`,
    );
  }
}

describe('reading packs', () => {
  it('puts the files of a folder together', () => {
    write('places.json', [CITY]);
    write('deals.json', [DEAL]);
    const [pack] = readPacks(folder, TODAY);
    expect(pack?.entities.map(({ id }) => id).sort()).toEqual(['jane-doe', 'some-city', 'some-deal']);
    expect(pack?.contexts).toHaveLength(1);
  });

  it('names file, entity and field of a record that is not sound', () => {
    write('persons.json', [PERSON, { ...PERSON, id: 'john-roe', facts: [{ ...FACT, sources: [] }] }]);
    expect(findings()).toEqual(['persons.json: john-roe: facts.0.sources: needs at least one source']);
  });

  it('lists all findings of all files', () => {
    write('persons.json', [{ ...PERSON, prominence: 9 }, { type: 'person' }]);
    write('contexts.json', [{ ...CONTEXT, about: '' }]);
    const found = findings();
    expect(found).toContainEqual(expect.stringContaining('persons.json: jane-doe: prominence:'));
    expect(found).toContainEqual(expect.stringContaining('persons.json: (no id): id:'));
    expect(found).toContain('contexts.json: press: about: must not be empty');
  });

  it('names the file of a reference that points nowhere', () => {
    write('deals.json', [{ ...DEAL, parties: ['nobody'] }]);
    expect(findings()).toEqual(['deals.json: some-deal: parties.0: no entity has the id "nobody"']);
  });

  it('names a date after today', () => {
    write('persons.json', [{ ...PERSON, facts: [...FACTS, { ...FACT, id: 'next', asOf: '2026-02-01' }] }]);
    expect(findings()).toEqual([
      expect.stringContaining('persons.json: jane-doe: facts.3.asOf: 2026-02-01 is in the future'),
    ]);
  });

  it('says so where a file is no JSON, no list, or missing', () => {
    write('persons.json', '{');
    expect(findings()).toEqual([expect.stringMatching(/^persons\.json: -: -: is no JSON/)]);
    write('persons.json', { id: 'x' });
    expect(findings()).toEqual(['persons.json: -: -: must be a list of records']);
    write('persons.json', [PERSON]);
    rmSync(join(folder, 'some-pack', 'contexts.json'));
    expect(findings()).toEqual([expect.stringMatching(/^contexts\.json: -: -: /)]);
  });

  it('names the field of a header that is not sound', () => {
    write('pack.json', { ...HEADER, format: 2 });
    expect(findings()).toEqual(['pack.json: -: format: must be 1, the only format this version reads']);
  });

  it('prints one line a finding', () => {
    expect(new BrokenPack([{ file: 'f', entity: 'e', field: 'x', message: 'm' }]).message).toContain('\n  f: e: x: m');
  });
});
