import { beforeEach, describe, expect, it } from 'vitest';
import { chunksOf } from '../../../annotating/chunks.ts';
import { findAhead, findAll } from '../../../annotating/find-mentions.ts';
import type { Chunk, Line } from '../../../annotating/lines.ts';
import type { Mention } from '../../../matching/decide.ts';
import type { Ask } from '../../../messaging/ask.ts';
import { OUTDATED, type Parameters, type Scanned } from '../../../messaging/contract.ts';
import { lineOf, mention } from './fake-page.ts';

const SCAN = { names: [{ start: 0, end: 3, entry: 1 }], cues: [], taken: [] };
const ALONE = [mention('sure', 0, 1), mention('perhaps', 2, 3, false)];

let scans: Parameters<'scan'>[];
let decides: Parameters<'decide'>[];
let edition: () => string;
let decided: () => Mention[];

const answers = {
  scan: (asked: Parameters<'scan'>): Scanned => {
    scans.push(asked);
    return { edition: edition(), scan: SCAN, mentions: ALONE };
  },
  decide: (asked: Parameters<'decide'>) => {
    decides.push(asked);
    return decided();
  },
};
const ask = (async (name: keyof typeof answers, parameters: never) => answers[name](parameters)) as Ask;

beforeEach(() => {
  scans = [];
  decides = [];
  edition = () => 'e';
  decided = () => [];
});

const asking = () => ({ ask, revision: 3, signal: new AbortController().signal });
const idsOf = (chunks: readonly Chunk[]) => chunks.flatMap(({ found }) => found.map((one) => one.mention.id));

/** Finds what the chunks of these lines hold, and notes what is known meanwhile. */
async function find(lines: readonly Line[], first: readonly Chunk[] = []) {
  const told: string[][] = [];
  const chunks = chunksOf(lines);
  const onSome = async () => void told.push(idsOf(chunks));
  await findAll(chunks, asking(), { first, onSome });
  return { chunks, told };
}

/** Two of them do not fit into one chunk. */
const long = (letter: string): Line => lineOf(letter.repeat(10_000));

describe('a document of one chunk', () => {
  it('is asked for once and decided with it', async () => {
    const { chunks, told } = await find([lineOf('In MGX'), lineOf('WAM')]);
    expect(scans).toEqual([{ text: 'In MGX\nWAM', revision: 3 }]);
    expect(idsOf(chunks)).toEqual(['sure', 'perhaps']);
    expect([decides, told]).toEqual([[], []]);
  });

  it('is not asked for if it holds no letter', async () => {
    expect(idsOf((await find([lineOf(' 2030 – 🙂')])).chunks)).toEqual([]);
    expect(scans).toEqual([]);
  });

  it('fails as its request fails: that one was tried again already', async () => {
    edition = () => {
      throw new Error('No answer.');
    };
    await expect(find([lineOf('MGX')])).rejects.toThrow('No answer.');
    expect(scans).toHaveLength(1);
  });
});

describe('a document of more chunks', () => {
  it('is asked for chunk by chunk, and decided with their places in the whole', async () => {
    decided = () => [mention('mgx', 10_004, 10_007)];
    const second = long('b');
    const { chunks, told } = await find([long('a'), second]);
    expect(scans.map(({ text }) => text[0])).toEqual(['a', 'b']);
    const placed = [0, 10_001].map((at) => ({ at, scan: SCAN }));
    expect(decides).toEqual([{ edition: 'e', scans: placed, revision: 3 }]);
    expect(told).toEqual([['sure', 'sure']]);
    expect(chunks.flatMap(({ found }) => found)).toMatchObject([{ line: second, start: 3, end: 6 }]);
  });

  it('scans only what is new of it', async () => {
    const lines = ['a', 'b', 'c'].map(long);
    await find(lines);
    scans = [];
    await find([...lines.slice(0, 2), long('d')]);
    expect(scans.map(({ text }) => text[0])).toEqual(['d']);
    expect(decides.map((asked) => asked.scans.length)).toEqual([3, 3]);
  });

  it('scans first what is wanted first', async () => {
    const lines = ['a', 'b', 'c', 'd', 'e', 'f'].map(long);
    const chunks = chunksOf(lines);
    await find(lines, chunks.slice(4, 5));
    expect(scans.map(({ text }) => text[0])).toEqual(['e', 'a', 'b', 'c', 'd', 'f']);
  });

  it('of which one is left is decided by what it says alone', async () => {
    const lines = [long('a'), long('b')];
    await find(lines);
    const { chunks } = await find(lines.slice(0, 1));
    expect(idsOf(chunks)).toEqual(['sure', 'perhaps']);
    expect(scans).toHaveLength(2);
  });

  it('is scanned anew if the dataset was another in between', async () => {
    edition = () => (scans.length === 1 ? 'old' : 'new');
    await find([long('a'), long('b')]);
    expect(scans.map(({ text }) => text[0])).toEqual(['a', 'b', 'a', 'b']);
    expect(decides.map((asked) => asked.edition)).toEqual(['new']);
  });

  it('is scanned anew once if its scans are refused', async () => {
    decided = () => {
      if (decides.length === 1) throw new Error(OUTDATED);
      return [mention('mgx', 0, 3)];
    };
    const { chunks } = await find([long('a'), long('b')]);
    expect([scans.length, idsOf(chunks)]).toEqual([4, ['mgx']]);
  });
});

describe('lines that are read ahead', () => {
  it('give what is certain of them', async () => {
    const line = lineOf('MGX');
    expect(await findAhead([line], asking())).toMatchObject([{ line, mention: { id: 'sure' } }]);
  });
});
