import type { CDPSession, Page } from 'puppeteer-core';
import type { Job, Look, RivalTimes, Walk } from './jobs.ts';

/** The bench's side of one page: its own isolated world, where the wrappers of nodes are its own as an extension's are. */
export interface World {
  readonly session: CDPSession;
  /** Prepares a page that was just loaded; resolves once it rests, or will not: then with false. */
  settle(): Promise<boolean>;
  /** Resolves once no frame is left to make. */
  rest(): Promise<boolean>;
  idle(): Promise<void>;
  walk(): Promise<Walk>;
  start(): Promise<void>;
  run(job: Job): Promise<RivalTimes>;
  look(): Promise<Look>;
  countNodes(): Promise<number>;
  /** Bytes of the page's JavaScript, of all worlds, once what is not held is let go. */
  heap(): Promise<number>;
}

/** Evaluates an expression in one world of a page. */
export async function evaluateIn(session: CDPSession, contextId: number, expression: string): Promise<unknown> {
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    expression,
    contextId,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value;
}

/** Makes a world in a page and loads the script of the bench (`in-page.ts`) there, which touches no node by itself. */
export async function openWorld(page: Page, script: string): Promise<World> {
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = (expression: string) => evaluateIn(session, executionContextId, expression);
  await evaluate(script);
  return {
    session,
    settle: async () => (await evaluate('bench.settle()')) as boolean,
    rest: async () => (await evaluate('bench.rest()')) as boolean,
    idle: async () => void (await evaluate('bench.idle()')),
    walk: async () => (await evaluate('bench.walk()')) as Walk,
    start: async () => void (await evaluate('bench.start()')),
    run: async (job) => (await evaluate(`bench.run(${JSON.stringify(job)})`)) as RivalTimes,
    look: async () => (await evaluate('bench.look()')) as Look,
    countNodes: async () => (await evaluate('bench.countNodes()')) as number,
    async heap() {
      await session.send('HeapProfiler.collectGarbage');
      return (await session.send('Runtime.getHeapUsage')).usedSize;
    },
  };
}
