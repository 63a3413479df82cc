import type { Parameters, Reply, RequestName } from './contract.ts';
import { answerIn, checkReply } from './replies.ts';

/** As much of a browser's port as is used here. */
export interface Port {
  postMessage(message: unknown): void;
  onMessage: { addListener(listener: (message: unknown) => void): void };
  onDisconnect: { addListener(listener: () => void): void };
  disconnect(): void;
}

/** The background did not answer in time, twice, or said that it could not. */
export class NoAnswer extends Error {}

/** Asks the background. */
export type Ask = <N extends RequestName>(name: N, parameters: Parameters<N>) => Promise<Reply<N>>;

/**
 * A worker's cold start with a stored index takes under 100 ms, seeding on a slow disk has been seen at 3 s, indexing 100,000 entities just
 * imported at 12 s. A card tells much sooner that it waits.
 */
const TIME_OUT = 15_000; // ms
const TRIES = 2;

interface Waiting {
  settle(reply: unknown): void;
  fail(error: Error): void;
}

/**
 * Makes an `Ask` over a port that is opened by the first request and again by the next one after it was
 * lost (a stopped worker, an idle Firefox background). Each request has a time-out and one retry.
 * @throws NoAnswer when both tries failed; an aborted `signal` closes the port, and fails what waits and what is asked later.
 */
export function makeAsk(connect: () => Port, signal: AbortSignal, timeOut = TIME_OUT): Ask {
  const waiting = new Map<number, Waiting>();
  let port: Port | undefined;
  let number = 0;

  const failAll = (reason: string) => {
    port = undefined;
    for (const { fail } of waiting.values()) fail(new NoAnswer(reason));
    waiting.clear();
  };
  signal.addEventListener('abort', () => {
    port?.disconnect();
    failAll('Turned off here.');
  });

  const open = (): Port => {
    const opened = connect();
    opened.onMessage.addListener((message) => {
      const answer = answerIn(message);
      const asked = answer && waiting.get(answer.number);
      if (!asked) return;
      waiting.delete(answer.number);
      if ('error' in answer) asked.fail(new NoAnswer(answer.error));
      else asked.settle(answer.reply);
    });
    opened.onDisconnect.addListener(() => {
      if (port === opened) failAll('The background stopped.');
    });
    return opened;
  };

  const once = (name: RequestName, parameters: unknown): Promise<unknown> =>
    new Promise((settle, fail) => {
      const mine = ++number;
      const timer = setTimeout(() => {
        waiting.delete(mine);
        fail(new NoAnswer(`No answer within ${timeOut} ms.`));
      }, timeOut);
      const done =
        <T>(then: (value: T) => void) =>
        (value: T) => {
          clearTimeout(timer);
          then(value);
        };
      waiting.set(mine, { settle: done(settle), fail: done(fail) });
      try {
        port ??= open();
        port.postMessage({ number: mine, name, parameters });
      } catch (error) {
        // A dead port throws here; the retry opens another.
        port = undefined;
        waiting.get(mine)?.fail(new NoAnswer((error as Error).message));
        waiting.delete(mine);
      }
    });

  return async (name, parameters) => {
    signal.throwIfAborted();
    for (let tries = 1; ; tries++) {
      try {
        return checkReply(name, await once(name, parameters));
      } catch (error) {
        if (tries === TRIES || signal.aborted) throw error;
      }
    }
  };
}
