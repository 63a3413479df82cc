import type { Cards, OpenOptions } from '../../annotating/annotator.ts';
import { focusedElement } from '../../annotating/focused.ts';
import { languageOfTag } from '../../annotating/language.ts';
import { liveRange } from '../../annotating/live-range.ts';
import type { Mark } from '../../annotating/ranges.ts';
import type { Rectangle } from '../../annotating/safe-triangle.ts';
import { isDarkBehind } from '../../components/card/dark.ts';
import { openCardHost } from '../../components/card/host.ts';
import { anchorOf } from '../../components/card/place.ts';
import type { Language } from '../../data/records/language.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { CardKit, DrawnElement, NoticeState } from '../../messaging/drawn.ts';
import { AskAhead } from './ask-ahead.ts';
import { declaredLanguage, languageAt } from './language-at.ts';
import { type Done, doneBy, follow, type OpenCard, parametersOf, stepTo } from './open-card.ts';

/** An answer usually comes within 10 ms; only a later one is announced, so that nothing flickers. */
const PATIENCE = 150; // ms
/** Who waits for longer is told so, and may try again; an answer that comes even later is still shown. */
const LONGEST_WAIT = 2_000; // ms

/** Opens one card at a time on this page, beside those that are pinned, and keeps the words to say why it cannot. The background draws them. */
export class CardSession implements Cards {
  readonly #ask: Ask;
  readonly #choice: Choice;
  readonly #kits = new Map<Language, CardKit>();
  readonly #ahead: AskAhead;
  readonly #signal: AbortSignal;
  /** The one that goes when the pointer does. */
  #card: OpenCard | undefined;

  constructor({ ask, choice }: Deps, signal: AbortSignal) {
    this.#ask = ask;
    this.#choice = choice;
    this.#ahead = new AskAhead((parameters) => ask('card', parameters));
    this.#signal = signal;
    signal.addEventListener('abort', () => this.close());
  }

  prepare(): void {
    // A failure here is no loss: the kit is asked for again with the card, which says what failed.
    this.#kitIn(declaredLanguage(document.documentElement) ?? 'en').catch(() => undefined);
  }

  close(): void {
    this.#card?.close();
    this.#card = undefined;
  }

  expect(mark: Mark): void {
    const language = this.#languageAt(mark);
    this.#kitIn(language).catch(() => undefined);
    this.#ahead.expect(parametersOf({ mark, language, trail: [stepTo(mark.mention.id)], isPinned: false }));
  }

  rectangle(): Rectangle | undefined {
    return this.#card?.host?.rectangle();
  }

  open(mark: Mark, options: OpenOptions): void {
    this.close();
    const life = new AbortController();
    const focused = focusedElement();
    const card: OpenCard = {
      mark,
      range: liveRange(mark.range),
      language: this.#languageAt(mark),
      options,
      signal: life.signal,
      trail: [stepTo(mark.mention.id)],
      isPinned: false,
      fills: 0,
      leave: options.onClose,
      close() {
        life.abort();
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
    const { language, signal } = card;
    const mine = ++card.fills;
    const isLate = () => signal.aborted || card.fills !== mine;
    const notice = (state: NoticeState) => {
      const kit = this.#kitAtHand(language);
      if (kit && !isLate()) this.#show(card, kit, kit.notices[state]);
    };
    const timers = [setTimeout(() => notice('loading'), PATIENCE), setTimeout(() => notice('failed'), LONGEST_WAIT)];
    try {
      const [drawn, kit] = await Promise.all([
        this.#ahead.ask({ ...parametersOf(card), ...done }),
        this.#kitIn(language),
      ]);
      if (!isLate()) this.#show(card, kit, drawn ?? kit.notices.gone);
    } catch {
      notice('failed');
    } finally {
      for (const timer of timers) clearTimeout(timer);
    }
  }

  #show(card: OpenCard, { style }: CardKit, drawn: DrawnElement): void {
    const { range, language, options } = card;
    const isFirst = !card.host;
    card.host ??= openCardHost({
      anchor: anchorOf(range, options.at),
      style,
      rtl: language === 'ar',
      dark: isDarkBehind(range.startContainer),
      onAct: (act, part) => this.#act(card, act, part),
      // Opened by keyboard, it is a reader's place: who tabs out of it goes back to where that was.
      ...(!options.at && { onTabOut: options.onClose }),
      ...options,
    });
    card.host.show(drawn);
    if (isFirst && !options.at) card.host.focus();
  }

  #act(card: OpenCard, act: string, part = ''): void {
    if (act === 'close') card.leave();
    else if (act === 'next') card.options.onNext();
    else {
      if (act === 'pin') this.#pin(card);
      if (act === 'speak') this.#speak(card, languageOfTag(part));
      follow(card.trail, act, part);
      this.#fill(card, doneBy(act, part));
    }
  }

  #speak(card: OpenCard, language = card.language): void {
    card.language = language;
    this.#choice.choose(language);
  }

  /** A pinned card is out of the pointer's reach. */
  #pin(card: OpenCard): void {
    card.isPinned = true;
    card.leave = card.close;
    card.host?.pin();
    this.#signal.addEventListener('abort', card.close);
    this.#card = undefined;
    card.options.onClose();
  }

  #languageAt(mark: Mark): Language {
    return this.#choice.now() ?? languageAt(mark);
  }

  async #kitIn(language: Language): Promise<CardKit> {
    const kit = this.#kits.get(language) ?? (await this.#ask('kit', { language }));
    this.#kits.set(language, kit);
    return kit;
  }

  /** The language's kit if it is here, else that of the page: better a card in another language than none. */
  #kitAtHand(language: Language): CardKit | undefined {
    return this.#kits.get(language) ?? [...this.#kits.values()][0];
  }
}

/** The reader's own choice of language. */
export interface Choice {
  now(): Language | undefined;
  choose(language: Language): void;
}

interface Deps {
  ask: Ask;
  choice: Choice;
}
