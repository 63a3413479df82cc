import { browser } from 'wxt/browser';
import { Annotator } from '../../annotating/annotator.ts';
import type { Manner } from '../../annotating/density.ts';
import { readRevision, watchRevision } from '../../data/settings/revision.ts';
import { readSettings, watchSettings } from '../../data/settings/settings.ts';
import { makeAsk, type Port } from '../../messaging/ask.ts';
import { asksToMark, stepIn } from '../../messaging/replies.ts';
import { CardSession } from './card-session.ts';
import { rootOf } from './root-of.ts';

export interface Frame {
  connect(): Port;
  /** Told when the page has opened its document anew, which takes all listeners off it. */
  onReplaced(): void;
}

/** Marks this frame until the signal aborts, and again from the start when the dataset or the document is another. */
export async function annotateFrame({ connect, onReplaced }: Frame, signal: AbortSignal): Promise<void> {
  const ask = makeAsk(connect, signal);
  let annotator: Annotator | undefined;
  let current: AbortController | undefined;
  let revision = 0;
  let manner: Manner | undefined;

  const begin = () => {
    if (!manner || signal.aborted) return;
    current?.abort();
    current = new AbortController();
    const life = AbortSignal.any([signal, current.signal]);
    const cards = new CardSession(ask, life);
    const replaced = () => {
      onReplaced();
      begin();
    };
    annotator = new Annotator({ ask, cards, revision, manner, rootOf, onFailure: report, onReplaced: replaced }, life);
    annotator.read();
  };
  const onMessage = (message: unknown) => {
    const step = stepIn(message);
    if (step && hasFocus()) annotator?.step(step);
    if (asksToMark(message)) annotator?.markNow();
  };
  browser.runtime.onMessage.addListener(onMessage);
  signal.addEventListener('abort', () => browser.runtime.onMessage.removeListener(onMessage));
  watchRevision((changed) => {
    revision = changed;
    begin();
  }, signal);
  watchSettings((settings) => {
    manner = settings;
    annotator?.change(settings);
  }, signal);
  [revision, manner] = await Promise.all([readRevision(), readSettings()]);
  begin();
}

/** An ancestor of the focused frame has the focus too; its active element is then the frame. */
const hasFocus = (): boolean => document.hasFocus() && document.activeElement?.tagName !== 'IFRAME';

/** Marking failed after a retry: said where developers look, since the page's own text is not ours to write in. */
const report = (error: Error): void => console.warn(`Hashiya: ${error.message} Reload the page to try again.`);
