import type { CDPSession, Page } from 'puppeteer-core';
import { bidiOf, runScript } from './bidi.ts';
import type { BrowserName } from './test-browser.ts';

/** Where a content script's listeners stand. */
const TARGETS = ['window', 'document', 'document.documentElement', 'document.body'];

/**
 * Lists all listeners, those of content scripts too, that stand on the window and the outermost nodes of the tab in
 * front: `type on target`, one entry a listener.
 */
export async function listenersOn(page: Page, browser: BrowserName): Promise<string[]> {
  const found = await (browser === 'chromium' ? listenersInChromium(page) : listenersInFirefox(page));
  return found.sort();
}

async function listenersInChromium(page: Page): Promise<string[]> {
  const session = await page.createCDPSession();
  try {
    const worlds: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.id));
    await session.send('Runtime.enable');
    const found: string[] = [];
    // Each world is told of its own listeners alone.
    for (const contextId of worlds)
      for (const target of TARGETS) found.push(...(await listenersOf(session, target, contextId)));
    return found;
  } finally {
    await session.detach();
  }
}

async function listenersOf(session: CDPSession, target: string, contextId: number): Promise<string[]> {
  const { result } = await session.send('Runtime.evaluate', { expression: target, contextId });
  if (!result.objectId) return [];
  const { listeners } = await session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
  return listeners.map(({ type }) => `${type} on ${target}`);
}

/** Runs beside the page, with the rights of the browser itself. */
const IN_PROCESS = `
  const window = content;
  const { document } = window;
  const targets = { ${TARGETS.map((target) => `'${target}': ${target}`).join(', ')} };
  const found = Object.entries(targets).flatMap(([name, target]) =>
    Services.els.getListenerInfoFor(target).filter((of) => !of.inSystemEventGroup).map(({ type }) => type + ' on ' + name));
  sendAsyncMessage('listeners', found);`;

const IN_WINDOW = `new Promise((resolve) => {
  const { messageManager } = gBrowser.selectedBrowser;
  const hear = ({ data }) => {
    messageManager.removeMessageListener('listeners', hear);
    resolve(JSON.stringify(data));
  };
  messageManager.addMessageListener('listeners', hear);
  messageManager.loadFrameScript(${JSON.stringify(`data:,${encodeURIComponent(IN_PROCESS)}`)}, false);
})`;

interface Tree {
  contexts: { context: string }[];
}

async function listenersInFirefox(page: Page): Promise<string[]> {
  await page.bringToFront();
  const send = bidiOf(page.browser());
  const tree = await send<Tree>('browsingContext.getTree', { 'moz:scope': 'chrome', maxDepth: 0 });
  const target = { context: tree.contexts[0]?.context };
  return JSON.parse((await runScript(send, 'evaluate', { expression: IN_WINDOW, target })).value as string);
}
