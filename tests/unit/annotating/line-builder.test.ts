import { describe, expect, it } from 'vitest';
import type { Item } from '../../../annotating/blocks.ts';
import { LineBuilder } from '../../../annotating/line-builder.ts';
import { type Line, offsetIn, strandAt } from '../../../annotating/lines.ts';
import { FakeText } from './fake-page.ts';

/** The line of texts; `null` stands for a node of white space alone. */
function lineOf(texts: readonly (string | null)[], isKept = false): Line {
  const builder = new LineBuilder();
  for (const text of texts) {
    if (text === null) builder.addSpace();
    else builder.add(new FakeText(text) as unknown as Text, isKept);
  }
  const items: Item[] = [];
  builder.endInto(items);
  return items[0] as Line;
}

/** The letters of a line as its nodes have them, found one by one. */
const readBack = (line: Line): string =>
  Array.from(line.text, (letter, at) => {
    const strand = strandAt(line, at);
    const inNode = strand?.node.data[offsetIn(strand, at)] ?? '';
    return /\s/.test(letter) ? ' ' : inNode;
  }).join('');

describe('a line', () => {
  it.each([
    [['Vision\n      2030'], 'Vision 2030'],
    [['\n\t\tAbu  Dhabi '], 'Abu Dhabi '],
    [['In ', ' Abu ', '  Dhabi'], 'In Abu Dhabi'],
    [['In', null, null, 'Abu\r\n Dhabi'], 'In Abu Dhabi'],
    [['a\u00a0\u00a0b'], 'a\u00a0\u00a0b'],
  ])('has one space for what shows as one: %j', (texts, seen) => {
    const line = lineOf(texts);
    expect(line.text).toBe(seen);
    expect(readBack(line)).toBe(seen.replaceAll(/\s/g, ' '));
  });

  it('keeps all white space where all of it is seen', () => {
    expect(lineOf(['  one\n  two'], true).text).toBe('  one\n  two');
  });

  it('finds the end behind a letter in the node, not behind the spaces that follow', () => {
    const line = lineOf(['Abu   Dhabi   \n', 'today']);
    const strand = strandAt(line, 8);
    expect(strand && offsetIn(strand, 8) + 1).toBe('Abu   Dhabi'.length);
  });
});
