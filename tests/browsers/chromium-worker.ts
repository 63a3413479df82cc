import type { Browser, Page, Protocol } from 'puppeteer-core';

type Version = Protocol.ServiceWorker.ServiceWorkerVersion;

/** Watches the extension's service worker, and starts and stops it without attaching to it. */
export interface Worker {
  /** Resolves with the target's id once the worker runs. */
  start(): Promise<string>;
  stop(): Promise<void>;
}

/** Needs any page that stays open: workers are reported to pages only. */
export async function watchWorker(page: Page, extensionId: string): Promise<Worker> {
  const scopeURL = `chrome-extension://${extensionId}/`;
  const session = await page.createCDPSession();
  let latest: Version | undefined;
  const listeners = new Set<() => void>();
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    latest = versions.find(({ scriptURL }) => scriptURL.startsWith(scopeURL)) ?? latest;
    for (const listener of listeners) listener();
  });
  await session.send('ServiceWorker.enable');

  const reached = (status: Version['runningStatus']) =>
    new Promise<Version>((resolve) => {
      const look = () => {
        if (latest?.runningStatus !== status) return;
        listeners.delete(look);
        resolve(latest);
      };
      listeners.add(look);
      look();
    });
  return {
    async start() {
      await session.send('ServiceWorker.startWorker', { scopeURL });
      return (await reached('running')).targetId ?? '';
    },
    async stop() {
      await session.send('ServiceWorker.stopAllWorkers');
      await reached('stopped');
    },
  };
}

interface Chrome {
  commands: { getAll(): Promise<{ name?: string }[]>; onCommand: { dispatch(name: string, tab: unknown): void } };
  contextMenus: {
    update(id: string, properties: object): Promise<void>;
    onClicked: { dispatch(info: object, tab: unknown): void };
  };
  tabs: { query(of: object): Promise<unknown[]> };
}

/** Chromium gives a command's listener the tab in front; so does this. */
async function dispatch(name: string): Promise<void> {
  const { commands, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  const known = await commands.getAll();
  if (!known.some((command) => command.name === name)) throw new Error(`The manifest has no command ${name}.`);
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  commands.onCommand.dispatch(name, tab);
}

/** The same of an entry of the browser's menu for pages, which no driver opens. An entry that is not there throws. */
async function dispatchMenu(menuItemId: string, selectionText: string): Promise<void> {
  const { contextMenus, tabs } = (globalThis as unknown as { chrome: Chrome }).chrome;
  await contextMenus.update(menuItemId, {});
  const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
  contextMenus.onClicked.dispatch({ menuItemId, selectionText }, tab);
}

const callOf = (dispatching: (...given: string[]) => Promise<void>, given: readonly string[]): string =>
  `(${dispatching})(${given.map((each) => JSON.stringify(each)).join()})`;

/** A driver's key presses never reach the commands of an extension, so the event is raised in its worker. */
export const dispatchCommand = (browser: Browser, targetId: string, name: string): Promise<void> =>
  evaluateInWorker(browser, targetId, callOf(dispatch, [name]));

export const clickMenuEntry = (browser: Browser, targetId: string, entry: readonly [id: string, text: string]) =>
  evaluateInWorker(browser, targetId, callOf(dispatchMenu, entry));

async function evaluateInWorker(browser: Browser, targetId: string, expression: string): Promise<void> {
  const session = await browser.target().createCDPSession();
  try {
    const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: true });
    const result = await session
      .connection()
      ?.session(sessionId)
      ?.send('Runtime.evaluate', { expression, awaitPromise: true });
    const thrown = result ? result.exceptionDetails?.exception?.description : 'The worker is not there.';
    if (thrown) throw new Error(thrown);
  } finally {
    await session.detach();
  }
}
