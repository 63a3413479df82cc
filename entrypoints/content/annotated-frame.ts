import { browser } from 'wxt/browser';
import { Annotator } from '../../annotating/annotator.ts';
import type { Manner } from '../../annotating/density.ts';
import type { Language } from '../../data/records/language.ts';
import { mutedAt } from '../../data/settings/muted.ts';
import { changeSettings } from '../../data/settings/settings.ts';
import type { State } from '../../data/settings/state.ts';
import { type Ask, makeAsk, type Port } from '../../messaging/ask.ts';
import { asksToMark, stepIn } from '../../messaging/replies.ts';
import { CardSession } from './card-session.ts';
import { focusedElement } from './focused.ts';
import { hostOfFrame } from './host-of-frame.ts';
import { rootOf } from './root-of.ts';

export interface Frame {
  connect(): Port;
  /** Told at each beginning what ends with it: a document that is opened anew has lost all listeners. */
  onBegin(signal: AbortSignal): void;
}

/** Frames of advertisements, mostly, of which a page may have dozens. */
const isEmpty = (): boolean => document.body !== null && !document.body.firstChild;

/**
 * Marks this frame until the signal aborts, and again from the start when the dataset or the document is another. As long
 * as it is empty it is only watched.
 */
export class AnnotatedFrame {
  readonly #ask: Ask;
  readonly #onBegin: Frame['onBegin'];
  readonly #signal: AbortSignal;
  /** Outlives a beginning: what the reader has pinned stays when the dataset is another. */
  readonly #cards: CardSession;
  #state: State;
  #annotator: Annotator | undefined;
  #current: AbortController | undefined;

  constructor({ connect, onBegin }: Frame, state: State, signal: AbortSignal) {
    this.#ask = makeAsk(connect, signal);
    this.#onBegin = onBegin;
    this.#signal = signal;
    this.#state = state;
    this.#cards = new CardSession(
      {
        ask: this.#ask,
        choice: this.#language,
        goOn: (mark) => this.#annotator?.openNext(mark),
        focused: focusedElement,
      },
      signal,
    );
    const onMessage = (message: unknown, _: unknown, answer: (hasStepped: boolean) => void) => {
      const step = stepIn(message);
      if (step && (hasFocus() || isForPage(message))) answer(this.#annotator?.step(step) ?? false);
      if (asksToMark(message)) this.#annotator?.markNow();
    };
    // The popup asks every frame of its page what is marked there: small ones have no cards to tell it.
    const onConnect = (port: Port) => port.postMessage(this.#annotator?.markedIds ?? []);
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onConnect.addListener(onConnect);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.runtime.onConnect.removeListener(onConnect);
    });
    this.#begin();
  }

  /** The language of cards, as the reader chose it: kept for all pages. */
  readonly #language = {
    now: (): Language | undefined => this.#state.settings.cardLanguage,
    choose: (cardLanguage: Language): void => void changeSettings({ cardLanguage }).catch(report),
  };

  /** Takes up other settings, or another dataset. */
  follow(state: State): void {
    const isOther = state.revision !== this.#state.revision;
    this.#state = state;
    if (isOther) this.#beginOnceSeen();
    else this.#annotator?.change(this.#manner);
  }

  /** A page that nobody sees waits until somebody does: an edit must not set all tabs to work at once. */
  #beginOnceSeen(): void {
    const begin = () => this.#begin();
    const signal = this.#current?.signal as AbortSignal;
    if (document.hidden) document.addEventListener('visibilitychange', begin, { once: true, signal });
    else begin();
  }

  get #manner(): Manner {
    const { settings } = this.#state;
    return { ...settings, muted: mutedAt(settings.muted, hostOfFrame()) };
  }

  #begin(): void {
    if (this.#signal.aborted) return;
    this.#current?.abort();
    this.#annotator = undefined;
    this.#current = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#current.signal]);
    if (isEmpty()) this.#await(signal);
    else this.#annotate(signal);
  }

  #await(signal: AbortSignal): void {
    const observer = new MutationObserver(() => this.#begin());
    observer.observe(document, { childList: true, subtree: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  #annotate(signal: AbortSignal): void {
    this.#onBegin(signal);
    const { revision } = this.#state;
    const [ask, cards] = [this.#ask, this.#cards];
    this.#annotator = new Annotator(
      {
        ask,
        cards,
        revision,
        manner: this.#manner,
        rootOf,
        focused: focusedElement,
        onFailure: report,
        onReplaced: () => this.#begin(),
      },
      signal,
    );
    this.#annotator.read();
    cards.refresh();
  }
}

/** True for a step that the frame with the focus has left to its page. */
const isForPage = (message: unknown): boolean => 'page' in (message as object);

/** An ancestor of the focused frame has the focus too; its active element is then the frame. */
const hasFocus = (): boolean => document.hasFocus() && focusedElement()?.localName !== 'iframe';

/** Marking failed after a retry: said where developers look, since the page's own text is not ours to write in. */
const report = (error: Error): void => console.warn(`Hashiya: ${error.message} Reload the page to try again.`);
