import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chunksOf, Placing, textOf } from '../../../annotating/chunks.ts';
import { CHUNK } from '../../../annotating/line-builder.ts';
import type { Line } from '../../../annotating/lines.ts';
import { lineOf, mention } from './fake-page.ts';

const lines = (count: number, length = 1000): Line[] =>
  Array.from({ length: count }, (_, i) => lineOf(`${i} `.padEnd(length, 'x')));

const texts = (chunks: ReturnType<typeof chunksOf>) => chunks.map(textOf).join('\n');

describe('chunks', () => {
  it('hold all lines in their order, each chunk as many as fit', () => {
    const all = lines(100);
    const chunks = chunksOf(all);
    expect(chunks.flatMap((chunk) => chunk.lines)).toEqual(all);
    expect(chunks.map(({ length }) => length <= CHUNK && length > CHUNK - 2000)).toEqual(
      chunks.map((_, i) => i < chunks.length - 1 || expect.any(Boolean)),
    );
  });

  it('are the same where the lines are', () => {
    const all = lines(100);
    const chunks = chunksOf(all);
    expect(chunksOf([...all]).map((chunk, i) => chunk === chunks[i])).toEqual(chunks.map(() => true));
  });

  it.each([
    ['a line comes in', (all: Line[]) => all.splice(50, 0, lineOf('new'))],
    ['a long line comes in', (all: Line[]) => all.splice(50, 0, lineOf('new'.padEnd(9000)))],
    ['a line goes', (all: Line[]) => all.splice(50, 1)],
    ['lines go at the beginning', (all: Line[]) => all.splice(0, 5)],
    ['a line comes last', (all: Line[]) => all.push(lineOf('new'))],
  ])('are others only beside where %s', (_, edit) => {
    const all = lines(200);
    const before = new Set(chunksOf(all));
    edit(all);
    const after = chunksOf(all);
    expect(after.filter((chunk) => !before.has(chunk)).length).toBeLessThanOrEqual(3);
    expect(after.flatMap((chunk) => chunk.lines)).toEqual(all);
  });

  it('keep all lines, and stay few, after any edits', () => {
    const edit = fc.record({
      at: fc.nat(),
      drop: fc.nat(4),
      add: fc.array(fc.integer({ min: 1, max: 20_000 }), { maxLength: 4 }),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 30 }), (edits) => {
        const all = lines(60);
        chunksOf(all);
        for (const { at, drop, add } of edits) {
          all.splice(at % (all.length + 1), drop, ...add.map((length) => lineOf('y'.repeat(length))));
          const chunks = chunksOf(all);
          expect(texts(chunks)).toBe(all.map(({ text }) => text).join('\n'));
          const lengths = chunks.map(({ length }) => length);
          // Two that follow one another would not fit into one, or they would be one.
          expect(lengths.length).toBeLessThanOrEqual((2 * lengths.reduce((a, b) => a + b, 0)) / CHUNK + 2);
        }
      }),
      { numRuns: 50 },
    );
  });
});

describe('placing', () => {
  it('finds the line of a mention, and the words that decided it', () => {
    const all = [lineOf('In Paris'), lineOf('MGX spoke'), lineOf('of a fund')];
    const placing = new Placing(chunksOf(all));
    const why = { by: 'context' as const, evidence: { start: 24, end: 28 } };
    expect(placing.place({ ...mention('mgx', 9, 12), why })).toMatchObject({
      line: all[1],
      start: 0,
      end: 3,
      evidence: 'fund',
    });
    expect(placing.place(mention('paris', 3, 8))).toMatchObject({ line: all[0], start: 3, end: 8 });
  });
});
