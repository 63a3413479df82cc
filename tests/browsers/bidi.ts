import type { Browser, Frame } from 'puppeteer-core';

/** Sends one command of WebDriver BiDi and resolves with its result. */
export type Send = <T>(method: string, parameters: object) => Promise<T>;

/** What a script came to: its value, or the exception's text. */
interface Evaluated {
  type: 'success' | 'exception';
  result?: Remote;
  exceptionDetails?: { text: string };
}

/** As much of BiDi's remote values as is read here. */
export interface Remote {
  type: string;
  value?: unknown;
  sharedId?: string;
}

/** The connection that puppeteer drives Firefox by: Firefox takes one session at a time, so it is shared. */
export function bidiOf(browser: Browser): Send {
  const { connection } = browser as unknown as {
    connection: { send(method: string, parameters: object): Promise<{ result: unknown }> };
  };
  return async <T>(method: string, parameters: object) => (await connection.send(method, parameters)).result as T;
}

/** The id of a frame's browsing context. */
export const contextOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

/** Runs a script; what it throws is thrown here. */
export async function runScript(send: Send, method: 'evaluate' | 'callFunction', parameters: object): Promise<Remote> {
  const { result, exceptionDetails } = await send<Evaluated>(`script.${method}`, { awaitPromise: true, ...parameters });
  if (exceptionDetails) throw new Error(exceptionDetails.text);
  return result ?? { type: 'undefined' };
}
