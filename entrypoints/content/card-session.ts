import type { Cards, OpenOptions } from '../../annotating/cards.ts';
import { liveRange } from '../../annotating/live-range.ts';
import { type Mark, startsWhere } from '../../annotating/ranges.ts';
import type { Rectangle } from '../../annotating/safe-triangle.ts';
import { openCardHost } from '../../components/card/host.ts';
import { anchorOf } from '../../components/card/place.ts';
import type { Language } from '../../data/records/language.ts';
import type { CardKit, DrawnElement, NoticeState } from '../../messaging/drawn.ts';
import { AskAhead } from './ask-ahead.ts';
import { SUPERSEDED } from './life-of-script.ts';
import { askedFirst, type CardDeps, type Done, doneBy, follow, type OpenCard, parametersOf } from './open-card.ts';
import { samplePage } from './surroundings.ts';

/** An answer usually comes within 10 ms; only a later one is announced, so that nothing flickers. */
const PATIENCE = 150; // ms
/** Who waits for longer is told so, and may try again; an answer that comes even later is still shown. */
const LONGEST_WAIT = 2_000; // ms
/** Long enough to read two short sentences. */
const FAREWELL = 6_000; // ms

/** Opens one card at a time on this page, beside those that are pinned, and keeps the words to say why it cannot. The background draws them. */
export class CardSession implements Cards {
  readonly #deps: CardDeps;
  #kit: CardKit | undefined;
  readonly #ahead: AskAhead;
  /** The one that goes when the pointer does. */
  #card: OpenCard | undefined;
  readonly #pinned = new Set<OpenCard>();

  constructor(deps: CardDeps, signal: AbortSignal) {
    this.#deps = deps;
    this.#ahead = new AskAhead((parameters) => deps.ask('card', parameters));
    signal.addEventListener('abort', () => {
      if (signal.reason === SUPERSEDED) this.#sayGoodbye();
      else for (const card of this.#pinned) card.close();
      this.close();
    });
  }

  prepare(): void {
    // A failure here is no loss: the kit is asked for again with the card, which says what failed.
    this.#getKit().catch(() => undefined);
  }

  close(): void {
    this.#card?.close();
    this.#card = undefined;
  }

  expect(mark: Mark): void {
    this.prepare();
    this.#ahead.expect(parametersOf(askedFirst(mark)));
  }

  hasFocus(): boolean {
    return this.#card?.host?.hasFocus ?? false;
  }

  /** What is pinned is asked for again: the dataset may be another. */
  refresh(): void {
    for (const card of this.#pinned) this.#fill(card);
  }

  rectangle(): Rectangle | undefined {
    return this.#card?.host?.rectangle();
  }

  open(mark: Mark, options: OpenOptions): void {
    this.close();
    const { id } = mark.mention;
    const pinned = [...this.#pinned].find((card) => card.mark.mention.id === id && startsWhere(card.mark, mark));
    if (pinned) {
      // It is there already: a reader at the keyboard is brought to it.
      options.onClose();
      if (!options.at) pinned.host?.focus();
      return;
    }
    const life = new AbortController();
    const focused = this.#deps.focused();
    const card: OpenCard = {
      ...askedFirst(mark),
      range: liveRange(mark.range),
      options,
      signal: life.signal,
      fills: 0,
      leave: options.onClose,
      close: () => {
        life.abort();
        this.#pinned.delete(card);
        if (!card.host) return;
        // A reader who has gone elsewhere since stays there.
        const { hasFocus } = card.host;
        card.host.remove();
        // The reader may have scrolled on since: the focus goes back, the page stays.
        if (hasFocus) (focused as HTMLElement | null)?.focus({ preventScroll: true });
      },
    };
    this.#card = card;
    this.#fill(card);
  }

  /** Asks for what the card shows and shows it; what arrives after the card was closed is dropped. */
  async #fill(card: OpenCard, done: Done = {}): Promise<void> {
    const { signal } = card;
    const mine = ++card.fills;
    const isLate = () => signal.aborted || card.fills !== mine;
    const notice = (state: NoticeState) => {
      if (this.#kit && !isLate()) this.#show(card, this.#kit, state);
    };
    // A card that stands is left to be read for as long as its next state may still come.
    const announce = () => card.host || notice('loading');
    const timers = [setTimeout(announce, PATIENCE), setTimeout(() => notice('failed'), LONGEST_WAIT)];
    try {
      const [drawn, kit] = await Promise.all([this.#ahead.ask({ ...parametersOf(card), ...done }), this.#getKit()]);
      if (!isLate()) this.#show(card, kit, drawn ?? 'gone');
    } catch {
      notice('failed');
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  #show(card: OpenCard, { style, notices, language }: CardKit, drawn: DrawnElement | NoticeState): void {
    const { range, options } = card;
    const isFirst = !card.host;
    // The page has hidden the name, or taken it away, while its card was on its way.
    if (isFirst && range.getClientRects().length === 0) {
      card.leave();
      return;
    }
    card.host ??= openCardHost({
      anchor: anchorOf(range, options.at),
      style,
      onAct: (act, part) => this.#act(card, act, part),
      // Opened by keyboard, it is a reader's place: who tabs out of it goes back to where that was.
      ...(!options.at && { onTabOut: options.onClose }),
      ...options,
    });
    if (typeof drawn === 'string') card.host.show(notices[card.spoken ?? card.language ?? language][drawn]);
    else {
      card.spoken = drawn.attributes.lang as Language;
      card.host.show(drawn);
    }
    if (isFirst && !options.at) card.host.focus();
  }

  #act(card: OpenCard, act: string, part = ''): void {
    if (act === 'close') card.leave();
    else if (act === 'next') this.#deps.goOn(card.mark);
    else {
      if (act === 'pin') this.#pin(card);
      if (act === 'speak') this.#speak(card, part as Language);
      follow(card.trail, act, part);
      this.#fill(card, doneBy(act, part));
    }
  }

  /** The background keeps the choice, for all cards to come; one that was asked for ahead is in the language of before. */
  #speak(card: OpenCard, language: Language): void {
    card.language = language;
    (this.#kit as CardKit).language = language;
    this.#ahead.forget();
  }

  /** A pinned card is out of the pointer's reach. */
  #pin(card: OpenCard): void {
    card.isPinned = true;
    card.leave = card.close;
    card.host?.pin();
    this.#pinned.add(card);
    this.#card = undefined;
    card.options.onClose();
  }

  /** The cards say why they go, and go by themselves: nobody is left to answer them. */
  #sayGoodbye(): void {
    for (const card of [...this.#pinned, this.#card]) {
      if (!card?.host) continue;
      // What it may still wait for comes too late.
      card.fills++;
      card.leave = card.close;
      this.#show(card, this.#kit as CardKit, 'superseded');
      setTimeout(card.close, FAREWELL);
    }
    this.#card = undefined;
  }

  async #getKit(): Promise<CardKit> {
    this.#kit ??= await this.#deps.ask('kit', { around: [samplePage()] });
    return this.#kit;
  }
}
