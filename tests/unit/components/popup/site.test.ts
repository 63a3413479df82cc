import { describe, expect, it } from 'vitest';
import { siteOf, withSite } from '../../../../components/popup/site.ts';

describe('siteOf', () => {
  it('knows a site by its host, without the port', () => {
    expect(siteOf('https://www.thenationalnews.com:8443/a?b#c')).toEqual({
      kind: 'web',
      host: 'www.thenationalnews.com',
    });
  });

  it('tells a file from a page of the browser', () => {
    expect(siteOf('file:///home/reader/page.html')).toEqual({ kind: 'file', host: '' });
    for (const address of ['chrome://settings', 'about:blank', 'moz-extension://x/y', 'no address', '', undefined]) {
      expect(siteOf(address)).toEqual({ kind: 'closed' });
    }
  });
});

describe('withSite', () => {
  it('turns one site off and on, once', () => {
    expect(withSite(['a.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
    expect(withSite(['a.org', 'b.org'], 'b.org', false)).toEqual(['a.org', 'b.org']);
    expect(withSite(['a.org', 'b.org'], 'b.org', true)).toEqual(['a.org']);
  });
});
