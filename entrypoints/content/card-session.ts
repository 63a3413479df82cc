import type { Cards, OpenOptions } from '../../annotating/annotator.ts';
import { guessLanguage, languageOfTag } from '../../annotating/language.ts';
import type { Mark } from '../../annotating/ranges.ts';
import { isDarkBehind } from '../../components/card/dark.ts';
import { type CardHost, openCardHost } from '../../components/card/host.ts';
import { closeCard, focusCard, showCard, showNotice } from '../../components/card/mount.tsx';
import { anchorOf } from '../../components/card/place.ts';
import { directionOf } from '../../components/card/spoken.tsx';
import type { CardWords } from '../../components/words/catalogue.ts';
import type { Language } from '../../data/records/language.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { CardView } from '../../messaging/contract.ts';

/** An answer usually comes within 10 ms; only a later one is announced, so that nothing flickers. */
const PATIENCE = 150; // ms

/** Opens one card at a time on this page, and keeps the words to say why it cannot. */
export class CardSession implements Cards {
  readonly #ask: Ask;
  readonly #words = new Map<Language, CardWords>();
  #close: (() => void) | undefined;

  constructor(ask: Ask, signal: AbortSignal) {
    this.#ask = ask;
    signal.addEventListener('abort', () => this.close());
  }

  prepare(): void {
    // A failure here is no loss: the words are asked for again with the card, which says what failed.
    this.#wordsIn(pageLanguage()).catch(() => undefined);
  }

  close(): void {
    this.#close?.();
    this.#close = undefined;
  }

  open(mark: Mark, options: OpenOptions): void {
    this.close();
    const life = new AbortController();
    const focused = document.activeElement;
    let host: CardHost | undefined;
    this.#close = () => {
      life.abort();
      if (!host) return;
      closeCard(host);
      // The reader may have scrolled on since: the focus goes back, the page stays.
      if (!options.at) (focused as HTMLElement | null)?.focus({ preventScroll: true });
    };
    const language = languageAt(mark);
    const hostFor = (): CardHost => {
      host ??= openCardHost({
        anchor: anchorOf(mark.range, options.at),
        rtl: directionOf(language) === 'rtl',
        dark: isDarkBehind(mark.range.startContainer),
        ...options,
      });
      return host;
    };
    this.#fill(hostFor, { mark, language, options, signal: life.signal });
  }

  /** Asks for what the card shows and shows it; what arrives after the card was closed is dropped. */
  async #fill(hostFor: () => CardHost, card: OpenCard): Promise<void> {
    const { mark, language, options, signal } = card;
    const notice = (state: 'loading' | 'failed' | 'gone', words: CardWords) => {
      showNotice(hostFor(), {
        state,
        type: mark.mention.type,
        reader: { language, words },
        onRetry: () => this.#fill(hostFor, card),
        onClose: options.onClose,
      });
      if (!options.at) focusCard(hostFor());
    };
    const show = (view: CardView, words: CardWords) => {
      const why = { by: mark.mention.why.by, evidence: mark.evidence };
      showCard(hostFor(), { view, why, reader: { language, words }, onClose: options.onClose });
      if (!options.at) focusCard(hostFor());
    };
    const timer = setTimeout(() => {
      const words = this.#wordsAtHand(language);
      if (words && !signal.aborted) notice('loading', words);
    }, PATIENCE);
    try {
      const asked: [Promise<CardView | null>, Promise<CardWords>] = [
        this.#ask('card', { id: mark.mention.id }),
        this.#wordsIn(language),
      ];
      const [view, words] = await Promise.all(asked);
      if (signal.aborted) return;
      if (view) show(view, words);
      else notice('gone', words);
    } catch {
      const words = this.#wordsAtHand(language);
      if (words && !signal.aborted) notice('failed', words);
    } finally {
      clearTimeout(timer);
    }
  }

  async #wordsIn(language: Language): Promise<CardWords> {
    const words = this.#words.get(language) ?? (await this.#ask('words', { language }));
    this.#words.set(language, words);
    return words;
  }

  /** The language's words if they are here, else those of the page: better a card in another language than none. */
  #wordsAtHand(language: Language): CardWords | undefined {
    return this.#words.get(language) ?? [...this.#words.values()][0];
  }
}

interface OpenCard {
  mark: Mark;
  language: Language;
  options: OpenOptions;
  signal: AbortSignal;
}

const SAMPLE = 2_000; // characters; enough to tell three languages apart
const BLOCKS = 'p, li, td, blockquote, h1, h2, h3, section, article';

const sampleOf = (element: Element | null | undefined): string => element?.textContent.slice(0, SAMPLE) ?? '';

const pageLanguage = (): Language =>
  guessLanguage(sampleOf(document.body)) ?? declaredLanguage(document.documentElement) ?? 'en';

const declaredLanguage = (element: Element | null | undefined): Language | undefined =>
  languageOfTag(element?.getAttribute('lang') ?? '');

/** The language of the text around a mark: a page may mix them, and a headline may be too short to tell. */
function languageAt({ range }: Mark): Language {
  const element = range.startContainer.parentElement;
  const declaring = element?.closest('[lang]');
  const nearer = declaring === document.documentElement ? undefined : declaredLanguage(declaring);
  return guessLanguage(sampleOf(element?.closest(BLOCKS) ?? element)) ?? nearer ?? pageLanguage();
}
