import { describe, expect, it } from 'vitest';
import { siteOf } from '../../../../components/popup/site.ts';

const hasAccess = true;

describe('the site of a tab', () => {
  it.each([
    ['https://www.thenationalnews.com/a?b', { kind: 'web', host: 'www.thenationalnews.com' }],
    ['http://localhost:8080/', { kind: 'web', host: 'localhost' }],
    ['file:///home/reader/article.html', { kind: 'file', host: '' }],
    ['https://news.example/report.PDF', { kind: 'closed', why: 'pdf', host: 'news.example' }],
    ['https://chromewebstore.google.com/x', { kind: 'closed', why: 'store', host: 'chromewebstore.google.com' }],
    ['https://addons.mozilla.org/fr/', { kind: 'closed', why: 'store', host: 'addons.mozilla.org' }],
    ['about:addons', { kind: 'closed', why: 'browser', host: '' }],
    ['chrome://extensions', { kind: 'closed', why: 'browser', host: '' }],
    ['view-source:https://a.example/', { kind: 'closed', why: 'browser', host: '' }],
    [undefined, { kind: 'closed', why: 'browser', host: '' }],
  ])('%s', (address, site) => {
    const read = site.kind === 'closed' ? site : { ...site, address };
    expect(siteOf({ address, hasAccess })).toEqual(read);
  });

  it.each([
    ['https://news.example/', { kind: 'closed', why: 'access', host: 'news.example' }],
    ['file:///a.html', { kind: 'closed', why: 'file-access', host: '' }],
    [undefined, { kind: 'closed', why: 'access', host: '' }],
    ['about:blank', { kind: 'closed', why: 'browser', host: '' }],
  ])('without access: %s', (address, site) => {
    expect(siteOf({ address, hasAccess: false })).toEqual(site);
  });
});
