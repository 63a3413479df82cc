import type { Browser, CDPSession, Protocol } from 'puppeteer-core';

/** Where scripts of an extension run: its worker, and pages and frames with its content script. */
const HOSTS = new Set(['service_worker', 'page', 'iframe']);
const LOUD = new Set(['error', 'warning', 'assert']);

const wordsOf = ({ args }: Protocol.Runtime.ConsoleAPICalledEvent): string =>
  args.map(({ value, description }) => description ?? String(value)).join(' ');

const isOf = (origin: string, trace: Protocol.Runtime.StackTrace | undefined): boolean =>
  trace?.callFrames.some(({ url }) => url.startsWith(origin)) ?? false;

function listen(session: CDPSession, origin: string, say: (words: string) => void): void {
  session.on('Runtime.consoleAPICalled', (event) => {
    if (LOUD.has(event.type) && isOf(origin, event.stackTrace)) say(wordsOf(event));
  });
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { exception, stackTrace, text, url } }) => {
    if (url?.startsWith(origin) || isOf(origin, stackTrace)) say(exception?.description ?? text);
  });
}

/**
 * Writes down what an extension's scripts warn of or throw, in every page, frame and worker, from the start of each.
 * A worker that is listened to never goes idle.
 */
export async function listenToChromium(browser: Browser, extensionId: string): Promise<readonly string[]> {
  const said: string[] = [];
  const root = await browser.target().createCDPSession();
  const attached = new Set<string>();
  root.on('Target.targetCreated', async ({ targetInfo: { targetId, type } }) => {
    if (!HOSTS.has(type) || attached.has(targetId)) return;
    attached.add(targetId);
    try {
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: true });
      const session = root.connection()?.session(sessionId);
      if (!session) return;
      listen(session, `chrome-extension://${extensionId}/`, (words) => said.push(words));
      // What was said before is told again on this.
      await session.send('Runtime.enable');
    } catch {
      // The target was gone before it could say anything.
    }
  });
  await root.send('Target.setDiscoverTargets', { discover: true, filter: [{}] });
  return said;
}
