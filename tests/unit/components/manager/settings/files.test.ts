import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../../../../components/manager/settings/pattern-of.ts';
import { readSettingsFile, settingsFile } from '../../../../../components/manager/settings/settings-file.ts';
import { readSites, sitesFile } from '../../../../../components/manager/settings/sites-file.ts';
import { isPattern } from '../../../../../data/settings/match-pattern.ts';
import { DEFAULTS } from '../../../../../data/settings/settings.ts';

describe('what a reader writes of a site', () => {
  it.each([
    ['news.example', '*://*.news.example/*'],
    [' News.Example ', '*://*.news.example/*'],
    ['*.news.example', '*://*.news.example/*'],
    ['localhost:8080', '*://*.localhost:8080/*'],
    ['الإمارات.example', '*://*.xn--kgbdbap4b0ij.example/*'],
    ['https://news.example', '*://*.news.example/*'],
    ['https://news.example/', '*://*.news.example/*'],
    ['https://news.example/a?b=1#c', 'https://news.example/a?b=1'],
    ['*://*.news.example/sport/*', '*://*.news.example/sport/*'],
    ['file:///home/a.html', 'file:///home/a.html'],
  ])('%s means %s', (text, pattern) => {
    expect(patternOf(text)).toBe(pattern);
    expect(isPattern(pattern)).toBe(true);
  });

  it.each(['', 'two words', 'about:blank', 'ftp://a.example/', 'https://', '*', '*://', 'a..b', '<b>'])(
    'is nothing where it is %j',
    (text) => {
      expect(patternOf(text)).toBeUndefined();
    },
  );

  it('is a pattern or nothing, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.domain()), (text) => {
        const pattern = patternOf(text);
        expect(pattern === undefined || isPattern(pattern)).toBe(true);
      }),
    );
  });
});

describe('a file of sites', () => {
  it('is read as it was written', () => {
    const lists = { deny: ['*://*.a.example/*', 'https://b.example/c?d=1'], allow: ['*://*.e.example/*'] };
    expect(readSites(sitesFile(lists))).toEqual({ ...lists, refused: [] });
    expect(readSites(settingsFile({ ...DEFAULTS, ...lists }))).toEqual({ ...lists, refused: [] });
  });

  it('may be a text, a site a line', () => {
    expect(readSites('# mine\r\n a.example \n\nno site at all\n')).toEqual({
      deny: ['*://*.a.example/*'],
      allow: [],
      refused: ['no site at all'],
    });
  });

  it.each(['{', '[]', '{"format": "other"}', '{"deny": []}', '[1, 2'])('is not %s', (text) => {
    expect(readSites(text)).toBeUndefined();
  });

  it('tells of what is no text', () => {
    expect(readSites('{"format": "hashiya-sites", "deny": [7, "a.example"]}')).toEqual({
      deny: ['*://*.a.example/*'],
      allow: [],
      refused: ['7'],
    });
  });
});

describe('a file of settings', () => {
  it('is read as it was written, but for a pause', () => {
    const settings = { ...DEFAULTS, density: 'every', muted: ['mgx'], colours: { deal: '#123456' } } as const;
    const read = readSettingsFile(settingsFile({ ...settings, muted: ['mgx'], deny: [], allow: [], pausedUntil: 7 }));
    expect(read).toEqual({ settings: { ...settings, pausedUntil: undefined }, refused: [] });
  });

  it('tells which fields it does not understand', () => {
    const given = { version: 2, density: 'some', deny: ['*://a/*'], mood: 1 };
    const read = readSettingsFile(JSON.stringify({ format: 'hashiya-settings', settings: given }));
    expect(read).toMatchObject({ settings: { density: 'first', deny: ['*://a/*'] }, refused: ['density', 'mood'] });
  });

  it('of the first version is taken over', () => {
    const given = { off: false, offSites: ['a.example'], density: 'every' };
    const read = readSettingsFile(JSON.stringify({ format: 'hashiya-settings', settings: given }));
    expect(read).toMatchObject({ settings: { deny: ['*://a.example/*'], density: 'every' }, refused: [] });
  });

  it('of a newer version is not, and anything else is none', () => {
    expect(readSettingsFile('{"format": "hashiya-settings", "settings": {"version": 3}}')).toBe('newer');
    for (const text of ['', '{', '7', '{"format": "hashiya-sites"}', '{"format": "hashiya-settings"}'])
      expect(readSettingsFile(text)).toBeUndefined();
  });
});
