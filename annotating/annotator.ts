import type { Ask } from '../messaging/ask.ts';
import type { Spotted, Step } from '../messaging/contract.ts';
import type { Cards } from './cards.ts';
import { entityOf, type Manner } from './density.ts';
import { Painter } from './highlights.ts';
import { HitTest } from './hit.ts';
import { type KeyActions, listenForKeys } from './keys.ts';
import { measured } from './live-range.ts';
import { isOwnCard } from './own-card.ts';
import { PageReader } from './page-reader.ts';
import { Pointing, type PointingEffects } from './pointing.ts';
import { type Mark, says } from './ranges.ts';
import type { RootOf } from './reading.ts';
import { bringIntoView, canBeSeen } from './scroll.ts';
import { Stepper } from './stepper.ts';

export interface World {
  ask: Ask;
  cards: Cards;
  /** The dataset's revision to ask for. */
  revision: number;
  manner: Manner;
  /** Gives an element's shadow root, a closed one too. */
  rootOf: RootOf;
  /** What has the focus, inside shadow roots too; the frame, where that is in one. */
  focused(): Element | null;
  /** Told when the background could not be asked, so that nothing fails unseen. */
  onFailure(error: Error): void;
  /** Told when the page has opened its document anew: this annotator hears no more, and another must begin. */
  onReplaced(): void;
}

/** Marks one frame's document and answers pointer and keyboard, until the signal aborts. */
export class Annotator {
  readonly #world: World;
  readonly #painter = new Painter();
  readonly #hitTest = new HitTest();
  readonly #stepper = new Stepper();
  readonly #signal: AbortSignal;
  /** Listens once there is a mark: most frames of most pages have none. */
  #pointing: Pointing | undefined;
  readonly #reader: PageReader;
  #keys: AbortController | undefined;
  #focusAtStep: Element | null = null;
  #hasWritten = false;
  #manner: Manner;
  #isPrepared = false;

  constructor(world: World, signal: AbortSignal) {
    this.#world = world;
    this.#manner = world.manner;
    this.#signal = signal;
    const onMarks = (marks: readonly Mark[], roots: readonly ShadowRoot[]) => this.#take(marks, roots);
    this.#reader = new PageReader({ ...world, painter: this.#painter, onMarks }, signal);
    signal.addEventListener('abort', () => {
      this.#pointing?.send({ is: 'dismiss' });
      this.#keys?.abort();
      this.#painter.remove();
    });
  }

  /** Reads the document and marks it, unless the reader wants to ask for it each time. */
  read(): Promise<void> {
    return this.#reader.read();
  }

  /** Marks the page though the reader wants that only on request: this is one. */
  markNow(): Promise<void> {
    return this.#reader.markNow();
  }

  /** Shows more or less of what was found, without asking again. */
  change(manner: Manner): Promise<void> {
    this.#manner = { ...manner, sought: this.#manner.sought };
    return this.#reader.change(this.#manner);
  }

  /** All that is found in this frame, marked or not. */
  get found(): readonly Spotted[] {
    return this.#reader.found.map(({ line, start, end, mention: { id, figure } }) => ({
      id,
      figure,
      text: line.text.slice(start, end),
    }));
  }

  /** Goes to the next mention of an entity, around the end, and flashes it; false where there is none. */
  async seek(id: string): Promise<boolean> {
    this.#manner = { ...this.#manner, sought: id };
    await this.#reader.change(this.#manner);
    const mark = this.#goOn('next', (other) => entityOf(other) === id);
    if (!mark) return false;
    this.#arriveAt(mark);
    if (!matchMedia('(prefers-reduced-motion: reduce)').matches) this.#flash(mark, 2 * FLASHES);
    return true;
  }

  #flash(mark: Mark, times: number): void {
    if (times < 0 || this.#stepper.current !== mark) return;
    this.#painter.showCurrent(times % 2 ? undefined : mark);
    setTimeout(() => this.#flash(mark, times - 1), FLASH);
  }

  /** Goes to the next or previous mark and shows where the reader is, or opens the card of that place; false where there is none. */
  step(step: Step): boolean {
    if (step === 'open') return this.#openHere();
    const mark = this.#goOn(step);
    if (mark) this.#arriveAt(mark);
    return mark !== undefined;
  }

  #arriveAt(mark: Mark): void {
    // Enter is to open this one: neither to press what has the focus in a pinned card, nor to go unheard in a frame.
    const focused = this.#world.focused();
    if (isOwnCard(focused) || isFrame(focused)) (focused as HTMLElement).blur();
    this.#focusAtStep = this.#world.focused();
    this.#hasWritten = false;
    this.#painter.showCurrent(mark);
    this.#listen();
  }

  #openHere(): boolean {
    const mark = this.#stepper.current ?? this.#goOn('next');
    return (mark && this.#pointing?.openByKeyboard(mark)) ?? false;
  }

  /** Goes on from a mark, or from where it stood, and opens the next one's card. */
  openNext(mark: Mark): void {
    this.#stepper.goTo(mark);
    const next = this.#goOn('next');
    if (next) this.#pointing?.openByKeyboard(next);
  }

  #goOn(direction: 'next' | 'previous', isMeant?: (mark: Mark) => boolean): Mark | undefined {
    const mark = this.#stepper.step(direction, (one) => (isMeant?.(one) ?? true) && measured(one.range, canBeSeen));
    if (!mark) return undefined;
    const show = (frames: number) => {
      if (frames === 0 || this.#stepper.current !== mark) return;
      measured(mark.range, bringIntoView);
      requestAnimationFrame(() => show(frames - 1));
    };
    show(SETTLES);
    // A card that was open gives the focus back.
    this.#pointing?.send({ is: 'dismiss' });
    return mark;
  }

  #take(marks: readonly Mark[], roots: readonly ShadowRoot[]): void {
    if (!this.#pointing && marks.length === 0) return;
    this.#pointing ??= new Pointing(this.#hitTest, this.#effects(), this.#signal);
    this.#hitTest.update(marks, roots);
    this.#stepper.update(marks);
    const { card } = this.#pointing;
    if (!card) this.#showPlace();
    // Its text is gone: the card can still be read, but there is no place to show.
    else if (!says(card)) this.#painter.showCurrent(undefined);
    if (this.#isPrepared || marks.length === 0) return;
    this.#isPrepared = true;
    this.#world.cards.prepare();
  }

  #effects(): PointingEffects {
    return {
      expect: (mark) => this.#world.cards.expect(mark),
      rectangle: () => this.#world.cards.rectangle(),
      patience: () => this.#manner.patience,
      isInFrame: () => isFrame(this.#world.focused()),
      open: (mark, at) => {
        this.#painter.showCurrent(mark);
        this.#listen();
        this.#world.cards.open(mark, {
          at,
          onOver: () => this.#pointing?.send({ is: 'over-card' }),
          onOut: () => this.#pointing?.leaveCard(),
          onClose: () => this.#pointing?.send({ is: 'dismiss' }),
        });
      },
      close: () => {
        this.#world.cards.close();
        this.#showPlace();
      },
    };
  }

  /** Without a card, the ring shows the reader's place by the keyboard, if there is one. */
  #showPlace(): void {
    this.#painter.showCurrent(this.#stepper.current);
    if (!this.#stepper.current) this.#keys?.abort();
  }

  #listen(): void {
    if (this.#keys && !this.#keys.signal.aborted) return;
    this.#keys = new AbortController();
    const actions: KeyActions = {
      open: () => this.#openCurrent(),
      close: (inCard) => this.#escape(inCard),
      other: () => {
        this.#hasWritten ||= isField(this.#world.focused());
      },
    };
    listenForKeys(actions, this.#keys.signal);
  }

  #openCurrent(): boolean {
    const mark = this.#stepper.current;
    if (!mark || this.#pointing?.card === mark || !this.#isEnterOurs()) return false;
    return this.#pointing?.openByKeyboard(mark) ?? false;
  }

  /** Enter belongs to the ring only while the reader has not gone elsewhere since, nor written on where the focus was. */
  #isEnterOurs(): boolean {
    return this.#world.focused() === this.#focusAtStep && !this.#hasWritten;
  }

  /** Esc closes the card first, then gives up the place; while the focus is in a pinned card, it is that card's. */
  #escape(inCard: boolean): boolean {
    if (inCard && !this.#world.cards.hasFocus()) return false;
    if (this.#pointing?.card) this.#pointing.send({ is: 'dismiss' });
    else {
      this.#stepper.leave();
      this.#showPlace();
    }
    return true;
  }
}

/** Browsers may lay out a part of the page only once it is to be seen, and things move then: so many frames are waited for them. */
const SETTLES = 10;

/** A mention that was asked for shows itself so often, each time so long: seen at a glance, and far from three times a second for long. */
const FLASHES = 2;
const FLASH = 180; // ms

const isFrame = (element: Element | null): boolean => element?.localName === 'iframe';

const isField = (element: Element | null): boolean =>
  element !== null && (element.matches('input, textarea, select') || (element as HTMLElement).isContentEditable);
