import type { Port } from './ask.ts';
import type { Answer, Parameters, Reply, RequestName } from './contract.ts';
import { checkParameters, requestIn } from './parameters.ts';

export type Handlers = { [N in RequestName]: (parameters: Parameters<N>) => Promise<Reply<N>> };

/** Answers what comes over a port; a request that fails its check or its handler is answered with the error. */
export function answerOver(port: Port, handlers: Handlers): void {
  port.onMessage.addListener(async (message) => {
    const request = requestIn(message);
    if (!request) return;
    const { number, name, parameters } = request;
    try {
      send(port, { number, reply: await handle(handlers, name, parameters) });
    } catch (error) {
      send(port, { number, error: (error as Error).message });
    }
  });
}

const handle = <N extends RequestName>(handlers: Handlers, name: N, parameters: unknown): Promise<Reply<N>> =>
  handlers[name](checkParameters(name, parameters));

function send(port: Port, answer: Answer): void {
  try {
    port.postMessage(answer);
  } catch {
    // The page went away while its answer was made: nobody is left to tell.
  }
}
