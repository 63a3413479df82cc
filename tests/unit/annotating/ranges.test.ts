import { describe, expect, it } from 'vitest';
import { rangeOf } from '../../../annotating/ranges.ts';
import { collectedFrom, FakeText } from './fake-page.ts';

const LEAD = new FakeText('In ');
const FIRST = new FakeText('Abu ');
const LAST = new FakeText('Dhabi today');

describe('the range of a mention', () => {
  it('lies within one node, in offsets of that node', () => {
    expect(rangeOf(collectedFrom(LEAD, LAST), { start: 3, end: 8 })).toMatchObject({
      startContainer: LAST,
      startOffset: 0,
      endContainer: LAST,
      endOffset: 5,
    });
  });

  it('goes across nodes', () => {
    expect(rangeOf(collectedFrom(LEAD, FIRST, LAST), { start: 3, end: 12 })).toMatchObject({
      startContainer: FIRST,
      startOffset: 0,
      endContainer: LAST,
      endOffset: 5,
    });
  });

  it('ends in the node of its last letter, not at the beginning of the next', () => {
    expect(rangeOf(collectedFrom(FIRST, LAST), { start: 0, end: 4 })).toMatchObject({
      endContainer: FIRST,
      endOffset: 4,
    });
  });

  it('is none once the text there is another', () => {
    const node = new FakeText('MGX said');
    const collected = collectedFrom(node);
    node.data = 'The MGX said';
    expect(rangeOf(collected, { start: 0, end: 3 })).toBeUndefined();
  });

  it('is none once the text there is cut short', () => {
    const node = new FakeText('In Paris');
    const collected = collectedFrom(node);
    node.data = 'In Pa';
    expect(rangeOf(collected, { start: 3, end: 8 })).toBeUndefined();
  });

  it('is none once its last node is gone', () => {
    const gone = new FakeText('Dhabi');
    const collected = collectedFrom(FIRST, gone);
    gone.isConnected = false;
    expect(rangeOf(collected, { start: 0, end: 9 })).toBeUndefined();
  });

  it('is none where nothing was collected', () => {
    expect(rangeOf(collectedFrom(), { start: 0, end: 3 })).toBeUndefined();
  });
});
