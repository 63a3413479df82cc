import { beforeAll, describe, expect, it } from 'vitest';
import { Marks, rangeOf } from '../../../annotating/ranges.ts';
import { FakeText, fakeRanges, lineOf, mention } from './fake-page.ts';

const LEAD = new FakeText('In ');
const FIRST = new FakeText('Abu ');
const LAST = new FakeText('Dhabi today');

beforeAll(fakeRanges);

describe('the range of a mention', () => {
  it('lies within one node, in offsets of that node', () => {
    expect(rangeOf({ line: lineOf(LEAD, LAST), start: 3, end: 8 })).toMatchObject({
      startContainer: LAST,
      startOffset: 0,
      endContainer: LAST,
      endOffset: 5,
    });
  });

  it('goes across nodes', () => {
    expect(rangeOf({ line: lineOf(LEAD, FIRST, LAST), start: 3, end: 12 })).toMatchObject({
      startContainer: FIRST,
      startOffset: 0,
      endContainer: LAST,
      endOffset: 5,
    });
  });

  it('ends in the node of its last letter, not at the beginning of the next', () => {
    expect(rangeOf({ line: lineOf(FIRST, LAST), start: 0, end: 4 })).toMatchObject({
      endContainer: FIRST,
      endOffset: 4,
    });
  });

  it('is none once the text there is another', () => {
    const node = new FakeText('MGX said');
    const line = lineOf(node);
    node.data = 'The MGX said';
    expect(rangeOf({ line, start: 0, end: 3 })).toBeUndefined();
  });

  it('is none once the text there is cut short', () => {
    const node = new FakeText('In Paris');
    const line = lineOf(node);
    node.data = 'In Pa';
    expect(rangeOf({ line, start: 3, end: 8 })).toBeUndefined();
  });

  it('is none once its last node is gone', () => {
    const gone = new FakeText('Dhabi');
    const line = lineOf(FIRST, gone);
    gone.isConnected = false;
    expect(rangeOf({ line, start: 0, end: 9 })).toBeUndefined();
  });

  it('is none where slots show its nodes the other way round', () => {
    expect(rangeOf({ line: lineOf(LAST, FIRST), start: 0, end: 16 })).toBeUndefined();
  });

  it('is none where a line has no nodes', () => {
    expect(rangeOf({ line: lineOf(), start: 0, end: 3 })).toBeUndefined();
  });
});

describe('the marks of a page', () => {
  const found = (line: ReturnType<typeof lineOf>, id = 'mgx') => ({
    line,
    start: 0,
    end: 3,
    mention: mention(id, 0, 3),
  });

  it('are the same as long as their range stands', () => {
    const node = new FakeText('MGX said');
    const marks = new Marks();
    const mark = marks.of(found(lineOf(node)));
    expect(marks.of(found(lineOf(node)))).toBe(mark);
  });

  it('tell what was found last, and why', () => {
    const line = lineOf(new FakeText('MGX said'));
    const marks = new Marks();
    const mark = marks.of(found(line));
    const why = { by: 'context' as const };
    marks.of({ ...found(line), mention: { ...mention('mgx', 40, 43), why }, evidence: 'fund' });
    expect(mark).toMatchObject({ mention: { why }, evidence: 'fund' });
  });

  it('are the same where the page has written the same words again, and others where they are found elsewhere', () => {
    const node = new FakeText('MGX said');
    const marks = new Marks();
    const mark = marks.of(found(lineOf(node)));
    node.data = 'MGX says';
    marks.begin();
    expect(marks.of(found(lineOf(node)))).toBe(mark);
    node.data = ' MGX said';
    expect(marks.of({ ...found(lineOf(node)), start: 1, end: 4 })).not.toBe(mark);
  });

  it('are others once the page says the same by other words', () => {
    const node = new FakeText('MGX said');
    const marks = new Marks();
    const mark = marks.of(found(lineOf(node)));
    node.data = 'Mgx said';
    expect(marks.of(found(lineOf(node)))).toMatchObject({ words: 'Mgx' });
    expect(mark?.words).toBe('MGX');
  });

  it('are others for another entity, and anew after they were dropped', () => {
    const line = lineOf(new FakeText('MGX said'));
    const marks = new Marks();
    const mark = marks.of(found(line));
    expect(marks.of(found(line, 'other'))).not.toBe(mark);
    if (mark) marks.drop(mark);
    expect(marks.of(found(line))).not.toBe(mark);
  });
});
