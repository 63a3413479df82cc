import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLanguage, readLanguage, watchLanguage } from '../../../../data/settings/language.ts';
import { raiseRevision, readRevision, watchRevision } from '../../../../data/settings/revision.ts';
import {
  changeSettings,
  DEFAULTS,
  isOnAt,
  readSettings,
  watchSettings,
  withSite,
} from '../../../../data/settings/settings.ts';
import { readState } from '../../../../data/settings/state.ts';

type Listener = (changes: Record<string, { newValue?: unknown }>) => void;

const storage = vi.hoisted(() => ({ stored: {} as Record<string, unknown>, listeners: new Set<unknown>() }));

vi.mock('wxt/browser', () => ({
  browser: {
    storage: {
      local: {
        get: async (keys: string | string[]) =>
          Object.fromEntries([keys].flat().map((key) => [key, storage.stored[key]])),
        set: async (items: Record<string, unknown>) => {
          Object.assign(storage.stored, items);
          const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
          for (const listener of storage.listeners) (listener as Listener)(changes);
        },
        onChanged: {
          addListener: (listener: unknown) => storage.listeners.add(listener),
          removeListener: (listener: unknown) => storage.listeners.delete(listener),
        },
      },
    },
  },
}));

beforeEach(() => {
  storage.stored = {};
  storage.listeners.clear();
});

describe('settings', () => {
  it('are the defaults until something is stored', async () => {
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('change in part and keep the rest', async () => {
    await changeSettings({ offSites: ['press.example'] });
    expect(await changeSettings({ off: true })).toEqual({ ...DEFAULTS, off: true, offSites: ['press.example'] });
    expect(await readSettings()).toEqual({ ...DEFAULTS, off: true, offSites: ['press.example'] });
  });

  it.each([
    null,
    'torn',
    7,
    [],
    { off: 'yes', offSites: 'all' },
    { offSites: [1, null] },
    { density: 'some', marksPlaces: 1 },
    { cardLanguage: 'de' },
  ])('take nothing unsound from a stored %j', async (stored) => {
    storage.stored = { settings: stored };
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('are watched until the signal aborts', async () => {
    const seen = vi.fn();
    const turnOff = new AbortController();
    watchSettings(seen, turnOff.signal);
    await changeSettings({ off: true });
    await raiseRevision();
    expect(seen.mock.calls).toEqual([[{ ...DEFAULTS, off: true }]]);
    turnOff.abort();
    await changeSettings({ off: false });
    expect(seen).toHaveBeenCalledTimes(1);
    expect(storage.listeners.size).toBe(0);
  });

  it('turn Hashiya off everywhere, or on one host', () => {
    expect(isOnAt(DEFAULTS, 'press.example')).toBe(true);
    expect(isOnAt({ ...DEFAULTS, off: true, offSites: [] }, 'press.example')).toBe(false);
    expect(isOnAt({ ...DEFAULTS, off: false, offSites: ['press.example'] }, 'press.example')).toBe(false);
    expect(isOnAt({ ...DEFAULTS, off: false, offSites: ['press.example'] }, 'www.press.example')).toBe(true);
  });
});

describe('the revision', () => {
  it('begins at nought and rises', async () => {
    expect(await readRevision()).toBe(0);
    const seen = vi.fn();
    watchRevision(seen, new AbortController().signal);
    await raiseRevision();
    await raiseRevision();
    expect(await readRevision()).toBe(2);
    expect(seen.mock.calls).toEqual([[1], [2]]);
  });

  it('is nought where something else is stored', async () => {
    storage.stored = { revision: 'seven' };
    expect(await readRevision()).toBe(0);
  });
});

describe('the state', () => {
  it('is the settings and the revision at once', async () => {
    expect(await readState()).toEqual({ settings: DEFAULTS, revision: 0 });
    await changeSettings({ off: true });
    await raiseRevision();
    expect(await readState()).toEqual({ settings: { ...DEFAULTS, off: true }, revision: 1 });
  });
});

describe('the interface’s language', () => {
  it('is the browser’s until the reader chooses', async () => {
    expect(await readLanguage()).toBeUndefined();
    await changeLanguage('ar');
    expect(await readLanguage()).toBe('ar');
  });

  it('is one of the three, and watched', async () => {
    storage.stored = { language: 'de' };
    expect(await readLanguage()).toBeUndefined();
    const seen = vi.fn();
    watchLanguage(seen, new AbortController().signal);
    await changeLanguage('fr');
    expect(seen.mock.calls).toEqual([['fr']]);
  });
});

describe('the sites that are off', () => {
  it('are one more or one less, each once', () => {
    expect(withSite(['a.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
    expect(withSite(['a.org', 'b.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
    expect(withSite(['a.org', 'b.org'], 'b.org', true)).toEqual(['a.org']);
  });
});
