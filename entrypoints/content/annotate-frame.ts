import { browser } from 'wxt/browser';
import { Annotator } from '../../annotating/annotator.ts';
import { readRevision, watchRevision } from '../../data/settings/revision.ts';
import { makeAsk, type Port } from '../../messaging/ask.ts';
import { stepIn } from '../../messaging/replies.ts';
import { CardSession } from './card-session.ts';

/** Marks this frame until the signal aborts, and again from the start when the dataset changes. */
export async function annotateFrame(signal: AbortSignal, connect: () => Port): Promise<void> {
  const ask = makeAsk(connect, signal);
  let annotator: Annotator | undefined;
  let current: AbortController | undefined;

  const begin = (revision: number) => {
    current?.abort();
    current = new AbortController();
    const life = AbortSignal.any([signal, current.signal]);
    const cards = new CardSession(ask, life);
    annotator = new Annotator({ ask, cards, revision, onFailure: report }, life);
    annotator.read();
  };
  watchRevision(begin, signal);
  const onMessage = (message: unknown) => {
    const step = stepIn(message);
    if (step && hasFocus()) annotator?.step(step);
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  const revision = await readRevision();
  if (!signal.aborted) begin(revision);
}

/** An ancestor of the focused frame has the focus too; its active element is then the frame. */
const hasFocus = (): boolean => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME';

/** Marking failed after a retry: said where developers look, since the page's own text is not ours to write in. */
const report = (error: Error): void => console.warn(`Hashiya: ${error.message} Reload the page to try again.`);
