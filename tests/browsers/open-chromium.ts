import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { findBrowser } from '../../tools/find-browsers.mjs';
import { listenToChromium } from './chromium-log.ts';
import { clickMenuEntry, dispatchCommand, watchWorker } from './chromium-worker.ts';
import { readClosedShadow } from './closed-shadow.ts';
import { PLAIN_HOST } from './plain-host.ts';
import type { LaunchOptions, TestBrowser } from './test-browser.ts';
import { VIEWPORT } from './viewport.ts';
import { waitForContent } from './wait-for-content.ts';

const flags = ({ extension, proxy }: LaunchOptions): string[] => [
  '--no-sandbox',
  `--disable-extensions-except=${extension}`,
  `--load-extension=${extension}`,
  '--disable-component-update',
  '--disable-features=NetworkTimeServiceQuerying',
  '--disable-quic',
  `--host-resolver-rules=MAP ${PLAIN_HOST} localhost`,
  ...(proxy ? [`--proxy-server=${proxy}`, '--proxy-bypass-list=<-loopback>'] : []),
];

/** Calls a function on the closed root through the DOM domain, which sees closed roots. */
async function callOnRoot(page: Page, host: string, call: { source: string; json: string }) {
  const session = await page.createCDPSession();
  try {
    const root = await findRoot(session, host);
    if (!root) return undefined;
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: root,
      functionDeclaration: call.source,
      arguments: [{ objectId: root }, { value: call.json }],
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as string | undefined;
  } finally {
    await session.detach();
  }
}

async function findRoot(session: CDPSession, host: string): Promise<string | undefined> {
  const expression = `document.querySelector(${JSON.stringify(host)})`;
  const { objectId } = (await session.send('Runtime.evaluate', { expression })).result;
  if (!objectId) return undefined;
  const { node } = await session.send('DOM.describeNode', { objectId, pierce: true });
  const root = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType !== 'user-agent');
  if (!root) throw new Error(`${host} has no shadow root.`);
  const { object } = await session.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
  return object.objectId;
}

/** Starts Chromium with the extension, in a profile of its own that goes with it. */
export async function openChromium(options: LaunchOptions): Promise<TestBrowser> {
  const headless = options.headless ?? true;
  const browser = await puppeteer.launch({
    executablePath: findBrowser('chromium').path,
    headless,
    defaultViewport: headless ? VIEWPORT : null,
    enableExtensions: true,
    args: flags(options),
    // A worker that a driver is attached to neither goes idle nor starts anew by itself.
    targetFilter: (target) => target.type() !== 'service_worker',
  });
  const [first] = await browser.pages();
  const id = [...(await browser.extensions()).keys()][0];
  if (!first || !id) throw new Error(`Chromium did not load the extension in ${options.extension}.`);
  const worker = await watchWorker(first, id);
  const newPage = async (url: string, background = false) => {
    const page = await browser.newPage({ background });
    await page.goto(url);
    return page;
  };
  const extensionUrl = (path: string) => `chrome-extension://${id}/${path}`;
  return {
    name: 'chromium',
    newPage: (url) => newPage(url),
    extensionUrl,
    async openExtensionPage(path, content, place) {
      const page = await newPage(extensionUrl(path), place === 'behind');
      await waitForContent(page, content);
      return page;
    },
    preferDark: (page, dark) =>
      page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' }]),
    reduceMotion: (page, reduce) =>
      page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: reduce ? 'reduce' : 'no-preference' }]),
    async forceColours(page, force) {
      const session = await page.createCDPSession();
      const value = force ? 'active' : 'none';
      await session.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] });
    },
    runCommand: async (name) => dispatchCommand(browser, await worker.start(), name),
    clickMenu: async (id, text = '') => clickMenuEntry(browser, await worker.start(), [id, text]),
    stopBackground: worker.stop,
    async listen() {
      const said = await listenToChromium(browser, id);
      return async () => said;
    },
    closedShadow: (page, host) => readClosedShadow(page, (source, json) => callOnRoot(page, host, { source, json })),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: () => browser.close(),
  };
}
