import { describe, expect, it } from 'vitest';
import { ownerBefore } from '../../../matching/owners.ts';
import { context, entity, indexOf, rule, taken } from './gazetteer.ts';

const owner = (text: string) => {
  const found = ownerBefore(text, text.indexOf('Vision'));
  return found && text.slice(found.start, found.end);
};

describe('who a plan belongs to', () => {
  it.each([
    ['Kuwait’s Vision 2035', 'Kuwait'],
    ["Nokia's Vision 2030", 'Nokia'],
    ['the Emirates’ Vision', 'Emirates'],
    ['Hyundai’s Green Steel Vision 2030', 'Hyundai'],
    ['the Crown Prince’s Vision 2030', undefined],
    ['the country’s Vision 2030', undefined],
    ['Under Vision 2030', undefined],
  ])('%s: %s', (text, expected) => expect(owner(text)).toBe(expected));

  it('decides before any evidence beside it', () => {
    const index = indexOf(
      [entity('vision', [{ text: 'Vision 2030', context: rule({ for: ['saudi'] }) }], { type: 'programme' })],
      [context('saudi', ['Saudi Arabia', 'Riyadh'])],
    );
    expect(taken('In Riyadh, Nokia’s Vision 2030 was shown.', index)).toEqual([]);
    expect(taken('Riyadh’s Vision 2030 and Saudi Arabia’s Vision 2030', index)).toEqual(['Vision 2030', 'Vision 2030']);
  });
});
