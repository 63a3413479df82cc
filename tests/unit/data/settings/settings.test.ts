import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeLanguage, readLanguage, watchLanguage } from '../../../../data/settings/language.ts';
import { pageStateOf } from '../../../../data/settings/page-state.ts';
import { raiseRevision, readRevision } from '../../../../data/settings/revision.ts';
import { DEFAULTS, soundSettings } from '../../../../data/settings/settings.ts';
import { type State, watchState } from '../../../../data/settings/state.ts';
import { changeSettings, readSettings, watchSettings } from '../../../../data/settings/stored.ts';

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
    expect(DEFAULTS).toMatchObject({ density: 'first', cardLanguage: 'page', badge: true, deny: [], allow: [] });
  });

  it('change in part and keep the rest', async () => {
    await changeSettings({ deny: ['*://press.example/*'] });
    const both = { ...DEFAULTS, off: true, deny: ['*://press.example/*'] };
    expect(await changeSettings({ off: true })).toEqual(both);
    expect(await readSettings()).toEqual(both);
  });

  it.each([
    null,
    'torn',
    7,
    [],
    { off: 'yes', offSites: 'all' },
    { offSites: [1, null] },
    { density: 'some', marksPlaces: 1 },
    { cardLanguage: 'de', dwell: 3, line: 'bold', badge: 'no', pausedUntil: 'soon' },
    { version: 2, deny: ['press.example', 7, 'ftp://a/*'], allow: {}, densities: ['every'], colours: 'red' },
    { version: 2, densities: { person: 'some', ghost: 'every' }, colours: { person: 'red' } },
    { version: 9, density: 3 },
  ])('take nothing unsound from a stored %j', async (stored) => {
    storage.stored = { settings: stored };
    expect(await readSettings()).toEqual(DEFAULTS);
  });

  it('keep what is sound beside what is not', () => {
    const stored = {
      version: 2,
      deny: ['*://a.org/*', 7, '*://a.org/*'],
      densities: { person: 'never', deal: 'some' },
      colours: { deal: '#AA00ff', person: '' },
      density: 'every',
      off: 'no',
    };
    expect(soundSettings(stored)).toEqual({
      ...DEFAULTS,
      deny: ['*://a.org/*'],
      densities: { person: 'never' },
      colours: { deal: '#AA00ff' },
      density: 'every',
    });
  });

  it('of the first version, which had hosts, are taken over as patterns', () => {
    const stored = { off: true, offSites: ['press.example', ''], density: 'every', muted: ['mgx'], cardLanguage: 'ar' };
    expect(soundSettings(stored)).toEqual({
      ...DEFAULTS,
      off: true,
      deny: ['*://press.example/*', 'file:///*'],
      density: 'every',
      muted: ['mgx'],
      cardLanguage: 'ar',
    });
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
});

describe('the revision', () => {
  it('begins at nought and rises', async () => {
    expect(await readRevision()).toBe(0);
    await raiseRevision();
    await raiseRevision();
    expect(await readRevision()).toBe(2);
  });

  it('is nought where something else is stored', async () => {
    storage.stored = { revision: 'seven' };
    expect(await readRevision()).toBe(0);
  });
});

describe('what pages go by', () => {
  it('is written with the settings, and read with the revision at once', async () => {
    const seen: State[] = [];
    const life = new AbortController();
    watchState((state) => seen.push(state), life.signal);
    await vi.waitFor(() => expect(seen).toEqual([{ page: undefined, revision: 0 }]));
    await changeSettings({ dwell: 'long', muted: ['mgx'] });
    await raiseRevision();
    const page = { on: '*', density: 'first', densities: {}, marksPlaces: false, muted: ['mgx'], patience: 2 };
    await vi.waitFor(() => expect(seen.at(-1)).toEqual({ page, revision: 1 }));
    await changeLanguage('ar');
    expect(seen).toHaveLength(3);
    life.abort();
    await raiseRevision();
    expect([seen.length, storage.listeners.size]).toEqual([3, 0]);
  });

  it('says whether all pages are marked, or none, or whether to ask', () => {
    const now = 1_000_000;
    const on = (change: object) => pageStateOf({ ...DEFAULTS, ...change }, now).on;
    expect(on({})).toBe('*');
    expect(on({ off: true })).toBe('');
    expect(on({ pausedUntil: now + 1 })).toBe('');
    expect(on({ pausedUntil: now })).toBe('*');
    const asking = [
      { deny: ['*://a.org/*'] },
      { allow: ['*://a.org/*'] },
      { newsOnly: true },
      { deny: ['*://b.org/*'] },
    ];
    const said = asking.map(on);
    expect(new Set(said).size).toBe(4);
    for (const text of said) expect(text).toMatch(/^\?/);
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
