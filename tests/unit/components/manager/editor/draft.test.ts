import { describe, expect, it } from 'vitest';
import { isWithin, join, valueAt, withValue } from '../../../../../components/manager/editor/draft.ts';

const DRAFT = { name: { en: 'A' }, facts: [{ asOf: '2024' }, { asOf: '2025' }] };

describe('a draft', () => {
  it('is read by paths, also where the way is not there', () => {
    expect(valueAt(DRAFT, 'facts.1.asOf')).toBe('2025');
    expect(valueAt(DRAFT, 'aliases.0.context.for')).toBeUndefined();
    expect(valueAt(DRAFT, '')).toBe(DRAFT);
  });

  it('is changed at a path alone, the rest being shared', () => {
    const changed = withValue(DRAFT, 'facts.0.asOf', '2023') as typeof DRAFT;
    expect(changed.facts[0]?.asOf).toBe('2023');
    expect(changed.facts[1]).toBe(DRAFT.facts[1]);
    expect(changed.name).toBe(DRAFT.name);
    expect(DRAFT.facts[0]?.asOf).toBe('2024');
  });

  it('gets what is on the way to a new value', () => {
    expect(withValue({}, 'context.for', ['a'])).toEqual({ context: { for: ['a'] } });
  });
});

describe('a path', () => {
  it('is joined of its parts, an empty one being the whole', () => {
    expect([join('', 'name'), join('facts', 0), join('facts.0', '')]).toEqual(['name', 'facts.0', 'facts.0']);
  });

  it('lies within those it begins with, part by part', () => {
    expect(isWithin('facts.1.asOf', 'facts.1')).toBe(true);
    expect(isWithin('facts.10', 'facts.1')).toBe(false);
    expect(isWithin('facts', '')).toBe(true);
  });
});
