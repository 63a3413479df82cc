import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../annotating/ranges.ts';
import { findMarks } from '../../../annotating/read-page.ts';
import type { Mention } from '../../../matching/decide.ts';
import type { Scan } from '../../../matching/sightings.ts';
import type { Ask } from '../../../messaging/ask.ts';
import { LONGEST_TEXT, type Parameters, type Scanned } from '../../../messaging/contract.ts';
import { collectedFrom, FakeText, mention } from './fake-page.ts';

interface Answers {
  scan?: (asked: Parameters<'scan'>) => Mention[];
  decided?: Mention[];
  edition?: (scan: number) => string;
}

/** A background that finds what it is told to, and notes what it was asked. */
function background({ scan = () => [], decided = [], edition = () => 'e' }: Answers = {}) {
  const scans: Parameters<'scan'>[] = [];
  const decides: Parameters<'decide'>[] = [];
  const answers = {
    scan: (asked: Parameters<'scan'>): Scanned => {
      scans.push(asked);
      return { edition: edition(scans.length), scan: scanOf(asked.at), mentions: scan(asked) };
    },
    decide: (asked: Parameters<'decide'>) => {
      decides.push(asked);
      return decided;
    },
  };
  const ask = (async (name: keyof typeof answers, parameters: never) => answers[name](parameters)) as Ask;
  return { ask, scans, decides };
}

const scanOf = (at: number): Scan => ({ names: [{ start: at, end: at + 3, entry: 1 }], cues: [], taken: [] });

const idsOf = (marks: readonly Mark[]) => marks.map(({ mention: { id } }) => id);

/** Reads, and notes each list of marks that was told meanwhile. */
async function read(nodes: readonly FakeText[], ask: Ask) {
  const told: string[][] = [];
  const onCertain = (marks: Mark[]) => void told.push(idsOf(marks));
  const marks = await findMarks(collectedFrom(...nodes), { ask, revision: 3, onCertain });
  return { marks, told };
}

const BREAK = new FakeText('\n');
/** Two of them do not fit into one piece. */
const block = (letter: string) => new FakeText(letter.repeat(LONGEST_TEXT - 10));
const SECOND = LONGEST_TEXT - 9;

describe('reading a short document', () => {
  it('asks once, and marks what is found', async () => {
    const { ask, scans, decides } = background({ scan: () => [mention('mgx', 3, 6, false)] });
    const text = new FakeText('In MGX');
    const { marks, told } = await read([text], ask);
    expect(marks).toMatchObject([{ mention: { id: 'mgx' }, range: { startContainer: text, startOffset: 3 } }]);
    expect(scans).toEqual([{ text: 'In MGX', at: 0, revision: 3 }]);
    expect([decides, told]).toEqual([[], []]);
  });

  it('asks nothing if it holds no letter', async () => {
    const { ask, scans } = background();
    expect((await read([new FakeText(' 2030 – 🙂\n')], ask)).marks).toEqual([]);
    expect(scans).toEqual([]);
  });

  it('gives the words that decided a mention', async () => {
    const found = { ...mention('saudi-vision-2030', 0, 11), why: { by: 'context', evidence: { start: 15, end: 20 } } };
    const { ask } = background({ scan: () => [found as Mention, mention('riyadh', 22, 28)] });
    const { marks } = await read([new FakeText('Vision 2030 of Saudi: Riyadh')], ask);
    expect(marks.map(({ evidence }) => evidence)).toEqual(['Saudi', undefined]);
    expect(marks[1]).not.toHaveProperty('evidence');
  });

  it('leaves out a mention whose text has changed meanwhile', async () => {
    const changing = new FakeText('MGX');
    const scan = () => {
      changing.data = 'NVIDIA';
      return [mention('mgx', 0, 3), mention('afp', 4, 7)];
    };
    const { marks } = await read([changing, BREAK, new FakeText('AFP')], background({ scan }).ask);
    expect(idsOf(marks)).toEqual(['afp']);
  });

  it('fails as its request fails', async () => {
    const ask = (() => Promise.reject(new Error('No answer.'))) as Ask;
    await expect(read([new FakeText('MGX')], ask)).rejects.toThrow('No answer.');
  });
});

describe('reading a long document', () => {
  const scan = ({ at }: Parameters<'scan'>) => [
    mention(`sure-${at}`, at, at + 1),
    mention(`perhaps-${at}`, at + 2, at + 3, false),
  ];

  it('asks piece by piece, each with its offset', async () => {
    const { ask, scans } = background();
    await read([block('a'), BREAK, block('b')], ask);
    expect(scans.map(({ at, text, revision }) => [at, text[0], revision])).toEqual([
      [0, 'a', 3],
      [SECOND, 'b', 3],
    ]);
  });

  it('tells what is certain so far after each piece, and nothing else', async () => {
    const { told } = await read([block('a'), BREAK, block('b')], background({ scan }).ask);
    expect(told).toEqual([['sure-0'], ['sure-0', `sure-${SECOND}`]]);
  });

  it('marks what is decided of all pieces together', async () => {
    const { ask, decides } = background({ scan, decided: [mention('mgx', SECOND, SECOND + 1)] });
    const second = block('b');
    const { marks } = await read([block('a'), BREAK, second], ask);
    expect(marks).toMatchObject([{ mention: { id: 'mgx' }, range: { startContainer: second, startOffset: 0 } }]);
    expect(decides).toEqual([{ edition: 'e', scans: [scanOf(0), scanOf(SECOND)], revision: 3 }]);
  });

  it('names the edition of its first piece, so that a later one of another edition is refused', async () => {
    const { ask, decides } = background({ edition: (number) => `edition ${number}` });
    await read([block('a'), BREAK, block('b')], ask);
    expect(decides).toMatchObject([{ edition: 'edition 1' }]);
  });

  it('is read as a short one if only one of its pieces holds letters', async () => {
    const { ask, scans, decides } = background({ scan });
    const { marks, told } = await read([block('1'), BREAK, block('b')], ask);
    expect(scans.map(({ at }) => at)).toEqual([SECOND]);
    expect(idsOf(marks)).toEqual([`sure-${SECOND}`, `perhaps-${SECOND}`]);
    expect([decides, told]).toEqual([[], []]);
  });
});
