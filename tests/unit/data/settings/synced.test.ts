import { describe, expect, it } from 'vitest';
import { lookOf } from '../../../../data/settings/look.ts';
import { DEFAULTS } from '../../../../data/settings/settings.ts';
import { FIELDS, sharedOf, withShared } from '../../../../data/settings/synced.ts';

describe('what the account holds', () => {
  it('is all but what stays with this browser', () => {
    const shared = sharedOf({ ...DEFAULTS, off: true, pausedUntil: 7 });
    expect(Object.keys(shared).sort()).toEqual([...FIELDS, 'version'].sort());
    expect(shared).not.toHaveProperty('off');
    expect(shared).not.toHaveProperty('pausedUntil');
  });

  it('is taken field by field, where it is sound', () => {
    const settings = { ...DEFAULTS, off: true, dwell: 'long' as const };
    const taken = withShared(settings, { version: 2, line: 'wash', dwell: 'never', off: false, mood: 1 });
    expect(taken).toEqual({ ...settings, line: 'wash', dwell: 'usual' });
    expect(withShared(settings, {})).toEqual(settings);
  });

  it('of another version is not taken', () => {
    expect(withShared(DEFAULTS, { version: 3, line: 'wash' })).toEqual(DEFAULTS);
  });
});

describe('the look', () => {
  it('is nothing as long as nothing is chosen, and then only what is', () => {
    expect(lookOf(DEFAULTS)).toBe('');
    expect(lookOf({ line: 'dotted', colours: {} })).toBe('--hashiya-style: dotted');
    expect(lookOf({ line: 'solid', colours: { deal: '#123456' } })).toBe('--hashiya-own-deal: #123456');
  });
});
