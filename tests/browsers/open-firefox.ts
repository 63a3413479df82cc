import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browsers.mjs';
import { bidiOf, contextOf, type Remote, runScript, type Send } from './bidi.ts';
import { readClosedShadow } from './closed-shadow.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { reachFirefoxWindow } from './firefox-window.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { VIEWPORT } from './viewport.ts';
import { waitForContent } from './wait-for-content.ts';

const UUID = '8d3f3c2e-5b0a-4c55-9d57-6a7c0f1e2b94';

function geckoId(extension: string): string {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  return manifest.browser_specific_settings.gecko.id;
}

/** Calls a function on the closed root, which BiDi names when it is asked for all shadow trees. */
async function callOnRoot(send: Send, page: Page, call: { host: string; source: string; json: string }) {
  const target = { context: contextOf(page.mainFrame()) };
  const host = await runScript(send, 'evaluate', {
    expression: `document.querySelector(${JSON.stringify(call.host)})`,
    target,
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
  });
  if (host.type !== 'node') return undefined;
  const { shadowRoot } = host.value as { shadowRoot: Remote | null };
  if (!shadowRoot) throw new Error(`${call.host} has no shadow root.`);
  const result = await runScript(send, 'callFunction', {
    functionDeclaration: call.source,
    target,
    arguments: [{ sharedId: shadowRoot.sharedId }, { type: 'string', value: call.json }],
  });
  return result.value as string | undefined;
}

/** Starts Firefox with the extension installed for a while, in a profile of its own that goes with it. */
export async function openFirefox({ extension, proxy, headless = true }: LaunchOptions): Promise<TestBrowser> {
  const id = geckoId(extension);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: findBrowser('firefox').path,
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: firefoxPreferences(id, UUID, proxy),
    // Without it a released Firefox ignores the preference that keeps it from its makers' settings server.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
  });
  const send = bidiOf(browser);
  await browser.installExtension(extension);
  const window = await reachFirefoxWindow(send, id);
  const extensionUrl = (path: string) => `moz-extension://${UUID}/${path}`;
  return {
    name: 'firefox',
    async newPage(url) {
      const page = await browser.newPage();
      await page.goto(url);
      return page;
    },
    extensionUrl,
    async openExtensionPage(path, content, place) {
      const page = await browser.newPage({ background: place === 'behind' });
      // The load of an extension's page is never reported, so nothing but its content can be waited for.
      const context = contextOf(page.mainFrame());
      await send('browsingContext.navigate', { context, url: extensionUrl(path), wait: 'none' });
      await waitForContent(page, content);
      return page;
    },
    ...window,
    // Firefox writes it down by itself.
    listen: async () => window.readLog,
    closedShadow: (page, host) =>
      readClosedShadow(page, (source, json) => callOnRoot(send, page, { host, source, json })),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
