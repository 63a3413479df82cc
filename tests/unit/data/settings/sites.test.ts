import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPattern, matches, pageOf, siteOf } from '../../../../data/settings/match-pattern.ts';
import { DEFAULTS } from '../../../../data/settings/settings.ts';
import { isOnAt, isPageOff, offBecause, withPage, withSite } from '../../../../data/settings/sites.ts';

const NEWS = 'https://news.example/a/b.html';

describe('match patterns', () => {
  it.each([
    ['*://news.example/*', NEWS, true],
    ['*://news.example/*', 'http://news.example:8080/', true],
    ['*://news.example/*', 'ftp://news.example/', false],
    ['*://news.example/*', 'https://www.news.example/', false],
    ['*://*.news.example/*', 'https://www.news.example/', true],
    ['*://*.news.example/*', NEWS, true],
    ['*://*.news.example/*', 'https://badnews.example/', false],
    ['https://*/*', NEWS, true],
    ['https://*/*', 'http://news.example/', false],
    ['https://news.example/a/*', NEWS, true],
    ['https://news.example/a/', NEWS, false],
    ['https://news.example/a/*.html', NEWS, true],
    ['https://news.example:8080/*', NEWS, false],
    ['https://news.example:443/*', NEWS, true],
    ['http://news.example:80/*', 'http://news.example/', true],
    ['https://News.Example/*', NEWS, true],
    ['https://news.example/a/b.html', `${NEWS}#part`, true],
    ['https://news.example/a/b.html', `${NEWS}?page=2`, false],
    ['https://news.example/a+b(c)?id=[1]', 'https://news.example/a+b(c)?id=[1]', true],
    ['https://news.example/a?b', 'https://news.example/b', false],
    ['https://news.example/*?id=7', 'https://news.example/x/y?id=7', true],
    ['file:///*', 'file:///home/reader/a.html', true],
    ['file:///*', NEWS, false],
    ['*://news.example/*', 'about:blank', false],
    ['*://news.example/*', 'no address', false],
  ])('%s and %s: %s', (pattern, address, does) => {
    expect(isPattern(pattern)).toBe(true);
    expect(matches(pattern, address)).toBe(does);
  });

  it.each([
    'news.example',
    '*',
    'https://news.example',
    'ftp://a/*',
    'https:///*',
    'file://host/*',
    '*://a*b/*',
    '://a/*',
    '',
  ])('are not %j', (text) => {
    expect(isPattern(text)).toBe(false);
    expect(matches(text, NEWS)).toBe(false);
  });

  it('of a page and of its site cover it, whatever its address', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const page = pageOf(address);
        const site = siteOf(address) as string;
        expect([isPattern(page), isPattern(site)]).toEqual([true, true]);
        expect([matches(page, address), matches(site, address)]).toEqual([true, true]);
      }),
    );
  });
});

describe('whether a page is marked', () => {
  const rules = (change: object) => ({ ...DEFAULTS, ...change });

  it('is told with its reason', () => {
    const now = 1_000;
    expect(offBecause(rules({}), NEWS)).toBeUndefined();
    expect(offBecause(rules({ off: true, deny: ['*://*/*'] }), NEWS)).toBe('everywhere');
    expect(offBecause(rules({ pausedUntil: now + 1 }), NEWS, now)).toBe('paused');
    expect(offBecause(rules({ pausedUntil: now }), NEWS, now)).toBeUndefined();
    expect(offBecause(rules({ deny: ['*://news.example/*'], allow: ['*://*/*'] }), NEWS)).toBe('denied');
    expect(offBecause(rules({ allow: ['*://other.example/*'] }), NEWS)).toBe('not-allowed');
    expect(isOnAt(rules({ allow: ['*://*.example/*'] }), NEWS)).toBe(true);
  });

  it('changes with its site, each pattern once', () => {
    const off = withSite({ deny: ['*://b.org/*'], allow: [] }, NEWS, false);
    expect(off).toEqual({ deny: ['*://b.org/*', '*://news.example/*'], allow: [] });
    expect(withSite(off, NEWS, false)).toEqual(off);
    expect(withSite(off, NEWS, true)).toEqual({ deny: ['*://b.org/*'], allow: [] });
  });

  it('is on once its site is turned on, whatever kept it off', () => {
    const lists = { deny: ['*://*.example/*', '*://news.example/other'], allow: ['*://b.org/*'] };
    const on = withSite(lists, NEWS, true);
    expect(on).toEqual({ deny: ['*://news.example/other'], allow: ['*://b.org/*', '*://news.example/*'] });
    expect(isOnAt(rules(on), NEWS)).toBe(true);
  });

  it('may be off for it alone', () => {
    const address = 'https://news.example/a?id=1+2#top';
    const lists = withPage({ deny: [], allow: [] }, address, false);
    expect(lists.deny).toEqual(['https://news.example/a?id=1+2']);
    expect(isPageOff(lists, address)).toBe(true);
    expect(isOnAt(rules(lists), address)).toBe(false);
    expect(isOnAt(rules(lists), 'https://news.example/a?id=1+3')).toBe(true);
    expect(withPage(lists, address, true)).toEqual({ deny: [], allow: [] });
  });
});
