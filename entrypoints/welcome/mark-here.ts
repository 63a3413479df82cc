import { browser } from 'wxt/browser';
import { pageStateOf } from '../../data/settings/page-state.ts';
import { DEFAULTS } from '../../data/settings/settings.ts';
import { makeAsk } from '../../messaging/ask.ts';
import { AnnotatedFrame } from '../content/annotated-frame.ts';

/** What the article is marked by, whatever the reader may have chosen since: all that Hashiya knows in it. */
const SAMPLE = { page: pageStateOf({ ...DEFAULTS, marksPlaces: true }), revision: 0 };

/** Marks this page of the extension's own, which no content script reaches, by the same code as any other, until the signal aborts. */
export function markHere(signal: AbortSignal): void {
  const ask = makeAsk(() => browser.runtime.connect(), signal);
  new AnnotatedFrame({ ask, onBegin: () => undefined }, SAMPLE, signal);
}
