import type { Cards, OpenOptions } from '../../annotating/annotator.ts';
import { focusedElement } from '../../annotating/focused.ts';
import { languageOfTag } from '../../annotating/language.ts';
import { liveRange } from '../../annotating/live-range.ts';
import type { Mark } from '../../annotating/ranges.ts';
import type { Rectangle } from '../../annotating/safe-triangle.ts';
import { isDarkBehind } from '../../components/card/dark.ts';
import { type CardHost, openCardHost } from '../../components/card/host.ts';
import { anchorOf } from '../../components/card/place.ts';
import type { Language } from '../../data/records/language.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { Parameters } from '../../messaging/contract.ts';
import type { CardKit, DrawnElement, NoticeState } from '../../messaging/drawn.ts';
import { AskAhead } from './ask-ahead.ts';
import { declaredLanguage, languageAt } from './language-at.ts';

/** An answer usually comes within 10 ms; only a later one is announced, so that nothing flickers. */
const PATIENCE = 150; // ms

/** Opens one card at a time on this page, and keeps the words to say why it cannot. The background draws them. */
export class CardSession implements Cards {
  readonly #ask: Ask;
  readonly #choice: Choice;
  readonly #kits = new Map<Language, CardKit>();
  readonly #ahead: AskAhead;
  #close: (() => void) | undefined;
  #card: OpenCard | undefined;

  constructor({ ask, choice }: Deps, signal: AbortSignal) {
    this.#ask = ask;
    this.#choice = choice;
    this.#ahead = new AskAhead((parameters) => ask('card', parameters));
    signal.addEventListener('abort', () => this.close());
  }

  prepare(): void {
    // A failure here is no loss: the kit is asked for again with the card, which says what failed.
    this.#kitIn(declaredLanguage(document.documentElement) ?? 'en').catch(() => undefined);
  }

  close(): void {
    this.#close?.();
    this.#close = undefined;
    this.#card = undefined;
  }

  expect(mark: Mark): void {
    const language = this.#languageAt(mark);
    this.#kitIn(language).catch(() => undefined);
    this.#ahead.expect(parametersOf({ mark, language, trail: [stepTo(mark.mention.id)] }));
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
      fills: 0,
    };
    this.#card = card;
    this.#close = () => {
      life.abort();
      if (!card.host) return;
      // A reader who has gone elsewhere since stays there.
      const hasFocus = document.activeElement?.localName === 'hashiya-card';
      card.host.remove();
      // The reader may have scrolled on since: the focus goes back, the page stays.
      if (hasFocus) (focused as HTMLElement | null)?.focus({ preventScroll: true });
    };
    this.#fill(card);
  }

  /** Asks for what the card shows and shows it; what arrives after the card was closed is dropped. */
  async #fill(card: OpenCard): Promise<void> {
    const { language, signal } = card;
    const mine = ++card.fills;
    const isLate = () => signal.aborted || card.fills !== mine;
    const notice = (state: NoticeState) => {
      const kit = this.#kitAtHand(language);
      if (kit && !isLate()) this.#show(card, kit, kit.notices[state]);
    };
    const timer = setTimeout(() => notice('loading'), PATIENCE);
    try {
      const [drawn, kit] = await Promise.all([this.#ahead.ask(parametersOf(card)), this.#kitIn(language)]);
      if (!isLate()) this.#show(card, kit, drawn ?? kit.notices.gone);
    } catch {
      notice('failed');
    } finally {
      clearTimeout(timer);
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

  #act(card: OpenCard, act: string, part: string | undefined): void {
    if (act === 'close') card.options.onClose();
    const language = languageOfTag(part ?? '');
    if (act === 'unfold' && part) unfold(card.trail.at(-1) as CardStep, part);
    // A second press may come before the answer to the first.
    if (act === 'open' && part && part !== card.trail.at(-1)?.id) card.trail.push(stepTo(part));
    if (act === 'back' && card.trail.length > 1) card.trail.pop();
    if (act === 'speak' && language) {
      card.language = language;
      this.#choice.choose(language);
    }
    if (act !== 'close') this.#fill(card);
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

function parametersOf({ mark, language, trail }: Pick<OpenCard, 'mark' | 'language' | 'trail'>): Parameters<'card'> {
  const hasBack = trail.length > 1;
  const why = hasBack ? {} : { by: mark.mention.why.by, evidence: mark.evidence };
  return { ...(trail.at(-1) as CardStep), language, ...why, hasBack };
}

const stepTo = (id: string): CardStep => ({ id, unfolded: [] });

function unfold(step: CardStep, part: string): void {
  const { unfolded } = step;
  step.unfolded = unfolded.includes(part) ? unfolded.filter((other) => other !== part) : [...unfolded, part];
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

/** An entity that the card shows, and what the reader has asked to see more of. */
interface CardStep {
  readonly id: string;
  unfolded: readonly string[];
}

interface OpenCard {
  mark: Mark;
  /** Follows the mark's text, so that the card does. */
  range: Range;
  language: Language;
  options: OpenOptions;
  signal: AbortSignal;
  /** From the marked entity to the one that is shown. */
  trail: CardStep[];
  /** How often it was asked for: an answer to an earlier request is dropped. */
  fills: number;
  /** Stands once there is something to show. */
  host?: CardHost;
}
