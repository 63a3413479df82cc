import { browser } from 'wxt/browser';
import { Annotator } from '../../annotating/annotator.ts';
import type { PageState } from '../../data/settings/page-state.ts';
import type { Ask, Port } from '../../messaging/ask.ts';
import { wishIn } from '../../messaging/replies.ts';
import { CardSession } from './card-session.ts';
import { focusedElement } from './focused.ts';
import { rootOf } from './root-of.ts';

/** What a frame that is to be marked is marked by. */
export interface Marking {
  page: PageState;
  /** The dataset's. */
  revision: number;
}

export interface Frame {
  ask: Ask;
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
  /** Frames are not told theirs, so each that is not the page itself takes one. */
  readonly #number = window === top ? 0 : Math.random();
  #state: Marking;
  #annotator: Annotator | undefined;
  #current: AbortController | undefined;

  constructor({ ask, onBegin }: Frame, state: Marking, signal: AbortSignal) {
    this.#ask = ask;
    this.#onBegin = onBegin;
    this.#signal = signal;
    this.#state = state;
    this.#cards = new CardSession(
      {
        ask,
        goOn: (mark) => this.#annotator?.openNext(mark),
        focused: focusedElement,
      },
      signal,
    );
    const onMessage = (message: unknown, _: unknown, answer: (hasGone: boolean) => void) => {
      const asked = wishIn(message);
      const annotator = this.#annotator;
      if (!asked || !annotator) return undefined;
      if (asked.wish === 'mark') annotator.markNow();
      else if (asked.wish !== 'seek') {
        if (asked.page || hasFocus()) answer(annotator.step(asked.wish));
      } else if (asked.frame === this.#number) {
        annotator.seek(asked.id).then(answer);
        return true; // the answer comes later
      }
      return undefined;
    };
    // The popup asks every frame of its page what is found there: small ones have no cards to tell it.
    const onConnect = (port: Port) => port.postMessage({ frame: this.#number, names: this.#annotator?.found ?? [] });
    browser.runtime.onMessage.addListener(onMessage);
    browser.runtime.onConnect.addListener(onConnect);
    signal.addEventListener('abort', () => {
      browser.runtime.onMessage.removeListener(onMessage);
      browser.runtime.onConnect.removeListener(onConnect);
    });
    this.#begin();
  }

  /** Takes up other settings, or another dataset. */
  follow(state: Marking): void {
    const isOther = state.revision !== this.#state.revision;
    this.#state = state;
    if (isOther) this.#beginOnceSeen();
    else this.#annotator?.change(state.page);
  }

  /** A page that nobody sees waits until somebody does: an edit must not set all tabs to work at once. */
  async #beginOnceSeen(): Promise<void> {
    const { revision } = this.#state;
    if (document.hidden)
      await new Promise((seen) =>
        document.addEventListener('visibilitychange', seen, { once: true, signal: this.#signal }),
      );
    // What is marked stays until the dataset is at hand: a large one takes the background seconds.
    await this.#ask('scan', { text: '', revision }).catch(() => {}); // the next beginning tells what fails
    if (revision === this.#state.revision) this.#begin();
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
    const { revision, page } = this.#state;
    const cards = this.#cards;
    this.#annotator = new Annotator(
      {
        ask: this.#ask,
        cards,
        revision,
        manner: page,
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

/** An ancestor of the focused frame has the focus too; its active element is then the frame. */
const hasFocus = (): boolean => document.hasFocus() && focusedElement()?.localName !== 'iframe';

/** Marking failed after a retry: said where developers look, since the page's own text is not ours to write in. */
export const report = (error: Error): void => console.warn(`Hashiya: ${error.message} Reload the page to try again.`);
