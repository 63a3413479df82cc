import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { EXPECTED } from '../articles/pages/expected.ts';
import { builtExtension, ROOT } from '../browsers/built.ts';
import { LEAKS, makeLeakyBuild } from '../browsers/leaky-build.ts';
import { openBrowser } from '../browsers/open-browser.ts';
import { OWN_HOSTS } from '../browsers/own-traffic.ts';
import { pointAt } from '../browsers/point-at.ts';
import { openRecordingProxy } from '../browsers/recording-proxy.ts';
import type { BrowserName, TestBrowser } from '../browsers/test-browser.ts';
import { ALL_MARKED, choose, expect, marksOn, openedCard, test } from './fixtures.ts';

/** Reads an article and a card, looks a name up on the dataset page, and reads on with a background that starts anew. */
async function readTheNews(hashiya: TestBrowser, origin: string): Promise<void> {
  const [{ page: file, marks, card }] = EXPECTED as [(typeof EXPECTED)[number]];
  const readArticle = async (): Promise<Page> => {
    const page = await hashiya.newPage(`${origin}/pages/${file}`);
    await marksOn(page, marks.length);
    await pointAt(page, card.of);
    await openedCard(hashiya, page);
    return page;
  };
  const first = await readArticle();
  const options = await hashiya.openExtensionPage('options.html#mgx', '.visibility button');
  await options.type('search input', 'mubarak');
  await options.waitForFunction(() => document.querySelectorAll('a.row').length === 1);
  await options.close();
  await first.close();
  await hashiya.stopBackground();
  await (await readArticle()).close();
}

/** The hosts that were asked for while the news was read, without the site's and the browser's own. */
async function foreignHosts(name: BrowserName, extension: string, origin: string): Promise<string[]> {
  const site = new URL(origin).host;
  const proxy = await openRecordingProxy(site);
  try {
    const hashiya = await openBrowser(name, { extension, proxy: proxy.address });
    try {
      await choose(hashiya, ALL_MARKED);
      await readTheNews(hashiya, origin);
    } finally {
      await hashiya.close();
    }
  } finally {
    await proxy.close();
  }
  const hosts = proxy.seen.map(({ host }) => host);
  expect(hosts, 'the article came through the proxy').toContain(site);
  const own = OWN_HOSTS[name];
  return [...new Set(hosts)].filter((host) => host !== site && !own.includes(host.replace(/:\d+$/, '')));
}

test('nothing leaves the machine while the news is read', async ({ browserKind, site }) => {
  expect(await foreignHosts(browserKind, builtExtension(browserKind), site.origin)).toEqual([]);
});

test('a build that calls out is caught, in the background and in the page', async ({ browserKind, site }) => {
  const leaky = makeLeakyBuild(builtExtension(browserKind), join(ROOT, '.artifacts', 'leaky', browserKind));
  const hosts = await foreignHosts(browserKind, leaky, site.origin);
  expect(hosts.sort()).toEqual([`${LEAKS.background}:443`, `${LEAKS.content}:443`]);
});
