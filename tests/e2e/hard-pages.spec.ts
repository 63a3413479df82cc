import { join } from 'node:path';
import { builtExtension, ROOT } from '../browsers/built.ts';
import { spoilBuild } from '../browsers/spoilt-build.ts';
import { checkPage } from '../pages/check-page.ts';
import { listPages } from '../pages/list-pages.ts';
import { openSession, type Session } from '../pages/session.ts';
import { ARTICLES, test as base, expect } from './fixtures.ts';

const HARD = join(ARTICLES, 'hard');

const test = base.extend<object, { session: Session }>({
  session: [
    async ({ browserKind }, use) => {
      const session = await openSession(browserKind, { folder: HARD });
      await use(session);
      await session.close();
    },
    { scope: 'worker' },
  ],
});

for (const page of listPages(HARD)) {
  test(`${page}: what is seen is marked, nothing else is, and the page stays as it was`, async ({ session }) => {
    const { wanted, faults } = await checkPage(page, session);
    expect(faults).toEqual([]);
    expect(wanted).toBeGreaterThan(0);
  });
}

const noise = (words: string): string =>
  `console.warn('${words} warns'); setTimeout(() => { throw new Error('${words} throws'); });`;

test('an extension that writes into the page, warns and throws is caught', async ({ browserKind }) => {
  const extension = spoilBuild(builtExtension(browserKind), join(ROOT, '.artifacts', 'noisy', browserKind), {
    background: noise('background'),
    content: `${noise('content')} document.documentElement.append(document.createElement('hashiya-trace'));`,
  });
  const session = await openSession(browserKind, { folder: HARD, extension });
  try {
    const { faults } = await checkPage('ruby.html', session);
    expect(faults).toContainEqual(expect.stringMatching(/^the HTML of the page differs: .*<hashiya-trace>/));
    expect(faults).toContainEqual(expect.stringMatching(/^the (?:page|extension) says: .*content warns/));
    expect(faults).toContainEqual(expect.stringMatching(/^the (?:page|extension) says: .*content throws/));
    // The background started before this page was opened.
    const heard = (await session.complaints()).join();
    expect(heard).toContain('background throws');
    // Firefox lets no driver hear what a background writes to its console.
    if (browserKind === 'chromium') expect(heard).toContain('background warns');
  } finally {
    await session.close();
  }
});
