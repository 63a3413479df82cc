import * as v from 'valibot';
import type { Port } from './ask.ts';
import { contract, type Parameters, type Reply, type RequestName, request } from './contract.ts';

export type Handlers = { [N in RequestName]: (parameters: Parameters<N>) => Promise<Reply<N>> };

/** Answers what comes over a port; a request that fails its check or its handler is answered with the error. */
export function answerOver(port: Port, handlers: Handlers): void {
  port.onMessage.addListener(async (message) => {
    const asked = v.safeParse(request, message);
    if (!asked.success) return;
    const { number, name, parameters } = asked.output;
    try {
      const checked = v.parse(contract[name].parameters as v.GenericSchema, parameters);
      const handle = handlers[name] as (parameters: unknown) => Promise<unknown>;
      send(port, { number, reply: await handle(checked) });
    } catch (error) {
      send(port, { number, error: (error as Error).message });
    }
  });
}

function send(port: Port, message: unknown): void {
  try {
    port.postMessage(message);
  } catch {
    // The page went away while its answer was made: nobody is left to tell.
  }
}
