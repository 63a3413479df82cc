import type { HitTest, Point } from './hit.ts';
import { type Hover, type HoverEvent, IDLE, nextHover } from './hover.ts';
import { isWithin, listenForInterruptions } from './interruptions.ts';
import { isInOwnCard } from './own-card.ts';
import { dwellOf, type Move, SHORTEST, withMove } from './pace.ts';
import type { Mark } from './ranges.ts';
import { hasRoomForCard } from './room-for-card.ts';
import { goOn, type Rectangle, type Way, wayFrom } from './safe-triangle.ts';
import { listenForSwipes } from './swipe.ts';

/** What the pointer's state asks for; called only when it changes. */
export interface PointingEffects {
  /** The pointer has begun to dwell: this card may be opened next. */
  expect(mark: Mark): void;
  /** `at` is the pointer's place; none for a reader at the keyboard. */
  open(mark: Mark, at: Point | undefined): void;
  close(): void;
  /** Where the open card stands, once it does. */
  rectangle(): Rectangle | undefined;
  /** What the reader has the usual time to point be multiplied by. */
  patience(): number;
  /** True if the focus has gone into a frame of this one. */
  isInFrame(): boolean;
}

/** Turns pointer events into the opening and closing of one card. */
export class Pointing {
  #state: Hover<Mark> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at: Point | undefined;
  #moves: readonly Move[] = [];
  #isPending = false;
  #last: Point = { x: -1, y: -1 };
  /** From the open card's name to the card, as long as the pointer keeps to it. */
  #way: Way | undefined;
  #wasOn: { mark: Mark; at: Point } | undefined;
  #openCard: AbortController | undefined;
  readonly #hitTest: HitTest;
  readonly #effects: PointingEffects;
  readonly #signal: AbortSignal;

  constructor(hitTest: HitTest, effects: PointingEffects, signal: AbortSignal) {
    this.#hitTest = hitTest;
    this.#effects = effects;
    this.#signal = signal;
    const look = () => {
      if (this.#isPending && !signal.aborted) this.#look();
      this.#isPending = false;
    };
    const onMove = (event: PointerEvent) => {
      if (!event.isTrusted || event.pointerType === 'touch' || isInOwnCard(event) || this.#isStill(event)) return;
      if (event.buttons !== 0) {
        this.#leave();
        return;
      }
      this.#moves = withMove(this.#moves, { x: event.clientX, y: event.clientY, at: event.timeStamp });
      if (!this.#isPending) requestAnimationFrame(look);
      this.#isPending = true;
    };
    const onClick = (event: MouseEvent) => {
      if (!event.isTrusted || isInOwnCard(event)) return;
      if ((event as PointerEvent).pointerType === 'touch') this.#tap(event);
      // A card that stays wherever the pointer is goes when the reader presses something else; a key's click has no detail.
      else if (this.#state.held && event.detail > 0) this.send({ is: 'dismiss' });
    };
    // On the window, which is asked before any listener of the page's on its document.
    const options = { passive: true, capture: true, signal };
    addEventListener('pointermove', onMove, options);
    // The last that is heard of a pointer that goes into a frame: from then on it is the frame's.
    addEventListener('pointerover', onMove, options);
    addEventListener('click', onClick, options);
    document.documentElement.addEventListener('pointerleave', () => this.#leave(), { signal });
    listenForInterruptions((within) => this.#stopIn(within), signal);
  }

  get card(): Mark | undefined {
    return this.#state.card;
  }

  /** Opens a mark's card at once, as a reader at the keyboard asks; false where there is no room for one. */
  openByKeyboard(mark: Mark): boolean {
    if (!hasRoomForCard()) return false;
    this.#at = undefined;
    this.send({ is: 'open', mark });
    return true;
  }

  send(event: HoverEvent<Mark>): void {
    // A move seen before the pointer reached the card must not be read after it.
    if (event.is === 'over-card') this.#forget();
    const before = this.#state;
    this.#state = nextHover(before, event);
    if (this.#state !== before) this.#follow(before);
  }

  /** The pointer has left the card. */
  leaveCard(): void {
    this.send({ is: 'out', at: performance.now() });
  }

  #follow(before: Hover<Mark>): void {
    clearTimeout(this.#timer);
    const { token, wait, card } = this.#state;
    const elapse = () =>
      this.send({ is: 'elapsed', token, at: performance.now(), dwell: SHORTEST * this.#effects.patience() });
    if (wait) this.#timer = setTimeout(elapse, wait.due - performance.now());
    if (wait?.for === 'dwell' && dwellsOn(before) !== wait.over) this.#effects.expect(wait.over);
    if (card !== before.card) this.#change(before.card, card);
  }

  #change(before: Mark | undefined, card: Mark | undefined): void {
    this.#way = undefined;
    this.#openCard?.abort();
    if (before) this.#effects.close();
    if (!card) return;
    this.#openCard = new AbortController();
    const signal = AbortSignal.any([this.#openCard.signal, this.#signal]);
    listenForSwipes(() => this.send({ is: 'dismiss' }), signal);
    // A press in a frame is heard as the focus that is there a moment later; another window leaves it where it is.
    const onBlur = () => this.#state.held && this.#effects.isInFrame() && this.send({ is: 'dismiss' });
    addEventListener('blur', () => setTimeout(onBlur), { signal });
    this.#effects.open(card, this.#at);
  }

  /** Looks where the pointer is now, at most once a frame. */
  #look(): void {
    const at = this.#moves.at(-1);
    if (!at) return;
    this.#at = { x: at.x, y: at.y };
    const mark = hasRoomForCard() ? this.#hitTest.at(this.#at) : undefined;
    if (!this.#isOnWay(at, mark)) this.#point(mark);
    this.#wasOn = mark && { mark, at };
  }

  #point(mark: Mark | undefined): void {
    if (mark)
      this.send({ is: 'over', mark, dwell: dwellOf(this.#moves, this.#effects.patience()), at: performance.now() });
    else this.#leave();
  }

  /** True while the pointer goes from the open card's name to the card: what it passes on its way is not meant. */
  #isOnWay(at: Point, over: Mark | undefined): boolean {
    const begun = over === this.card ? undefined : this.#beginWay();
    const before = begun ?? this.#way;
    this.#way = over === this.card ? undefined : before && goOn(before, at);
    if (!this.#way) return false;
    const { wait } = this.#state;
    const isPassing = wait?.for === 'passing';
    const isNews = begun !== undefined || this.#way !== before || (isPassing && wait.over !== over);
    if (isNews) this.send({ is: 'approach', over, at: performance.now() });
    // One that has stopped, and trembles without getting nearer, means what it is over.
    else if (!isPassing) this.#way = undefined;
    return this.#way !== undefined;
  }

  /** The way to the card of a name that the pointer has just left; a card that is held needs none. */
  #beginWay(): Way | undefined {
    const { card, held } = this.#state;
    if (!card || held || this.#wasOn?.mark !== card) return undefined;
    const stands = this.#effects.rectangle();
    return stands && wayFrom(this.#wasOn.at, stands);
  }

  /** What the reader does otherwise ends the wait. Each goes on faster than any wait is long, so no card opens while it lasts. */
  #stopIn(within: Node): void {
    const { wait } = this.#state;
    const over = wait && wait.for !== 'leaving' ? wait.over : undefined;
    if (over && isWithin(over.range.startContainer, within)) this.#leave();
  }

  #forget(): void {
    this.#isPending = false;
    this.#way = undefined;
    this.#wasOn = undefined;
  }

  /** True for what browsers send when the page moves below a pointer that does not. */
  #isStill({ screenX, screenY }: PointerEvent): boolean {
    const isStill = screenX === this.#last.x && screenY === this.#last.y;
    this.#last = { x: screenX, y: screenY };
    return isStill;
  }

  /** A finger opens a name's card, and closes it by touching anything else. What can be pressed is the page's own. */
  #tap({ clientX, clientY, target }: MouseEvent): void {
    const at = { x: clientX, y: clientY };
    const isOurs = hasRoomForCard() && !(target as Element | null)?.closest(PRESSED);
    const mark = isOurs ? this.#hitTest.at(at) : undefined;
    this.#at = at;
    this.send(mark ? { is: 'open', mark } : { is: 'dismiss' });
  }

  /** The pointer is on no name, or does something else there. */
  #leave(): void {
    this.#forget();
    this.send({ is: 'out', at: performance.now() });
  }
}

/** What a page does something with when it is pressed. */
const PRESSED = 'a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [onclick]';

const dwellsOn = ({ wait }: Hover<Mark>): Mark | undefined => (wait?.for === 'dwell' ? wait.over : undefined);
