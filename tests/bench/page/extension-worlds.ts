import type { CDPSession } from 'puppeteer-core';
import { MARKS } from './trace.ts';
import { evaluateIn } from './world.ts';

interface Port {
  postMessage(message: unknown): void;
  readonly onMessage: { addListener(listener: () => void): void };
  disconnect(): void;
}
interface Chrome {
  readonly runtime: { connect(...of: unknown[]): Port };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<unknown>;
      readonly onChanged: { addListener(listener: () => void): void };
    };
  };
}

/** What is noted in a world of the content script: whether it was turned on, and what it sends. */
interface Noted {
  told: boolean;
  sentMs: number;
  /** Messages that have no answer yet. */
  waiting: number;
}

/**
 * Runs in the world of the content script, whose code it leaves alone: it uses the browser's own functions once, since
 * they are set up at their first use, notes how long messages take to send, and marks the turns that a trace is to tell.
 */
async function listen(marks: typeof MARKS): Promise<void> {
  const world = globalThis as unknown as { chrome: Chrome; browser?: Chrome; bench: Noted };
  const bench: Noted = { told: false, sentMs: 0, waiting: 0 };
  world.bench = bench;
  const noteSending = (port: Port): Port => {
    const send = port.postMessage.bind(port);
    port.postMessage = (message) => {
      const start = performance.now();
      send(message);
      bench.sentMs += performance.now() - start;
      bench.waiting++;
    };
    port.onMessage.addListener(() => {
      performance.mark(marks.answer);
      bench.waiting--;
    });
    return port;
  };
  for (const runtime of new Set([world.chrome.runtime, (world.browser ?? world.chrome).runtime])) {
    const connect = runtime.connect.bind(runtime);
    runtime.connect = (...of) => noteSending(connect(...of));
  }
  const { runtime, storage } = world.chrome;
  storage.local.onChanged.addListener(() => {
    performance.mark(marks.told);
    bench.told = true;
  });
  await storage.local.get('bench');
  runtime.connect().disconnect();
}

/** The worlds of Hashiya's content script in a page, one a frame. */
export interface ExtensionWorlds {
  /** True if every frame was turned on and has an answer to all that it has sent. */
  isAnswered(): Promise<boolean>;
  /** Milliseconds spent in sending messages. */
  sentMs(): Promise<number>;
}

/**
 * Finds the content script's worlds and listens in each.
 * @throws if it runs in none.
 */
export async function openExtensionWorlds(session: CDPSession): Promise<ExtensionWorlds> {
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  if (ids.length === 0) throw new Error('Hashiya’s content script does not run in the page.');
  for (const id of ids) await evaluateIn(session, id, `(${listen})(${JSON.stringify(MARKS)})`);
  const expression = `performance.mark(${JSON.stringify(MARKS.look)}), bench`;
  const noted = () => Promise.all(ids.map(async (id) => (await evaluateIn(session, id, expression)) as Noted));
  return {
    isAnswered: async () => (await noted()).every(({ told, waiting }) => told && waiting === 0),
    sentMs: async () => (await noted()).reduce((sum, { sentMs }) => sum + sentMs, 0),
  };
}
