import type { HitTest, Point } from './hit.ts';
import { type Hover, type HoverEvent, IDLE, nextHover } from './hover.ts';
import type { Mark } from './ranges.ts';

/** Long enough that a pointer on its way elsewhere opens nothing (Wikipedia's previews wait as long). */
const DWELL = 350; // ms
/** Time to travel from the name to its card. */
const GRACE = 300; // ms

/** What the pointer's state asks for; called only when it changes. */
export interface PointingEffects {
  /** `at` is the pointer's place; none for a reader at the keyboard. */
  open(mark: Mark, at: Point | undefined): void;
  close(): void;
}

/** Turns pointer events into the opening and closing of one card. */
export class Pointing {
  #state: Hover<Mark> = IDLE;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #at: Point | undefined;
  #pending: PointerEvent | undefined;
  #last: Point = { x: -1, y: -1 };
  /** A card that was opened by keyboard or finger stays while the pointer is somewhere else. */
  #held = false;
  readonly #effects: PointingEffects;

  constructor(hitTest: HitTest, effects: PointingEffects, signal: AbortSignal) {
    this.#effects = effects;
    const look = () => {
      const event = this.#pending;
      this.#pending = undefined;
      if (!event || signal.aborted) return;
      this.#at = { x: event.clientX, y: event.clientY };
      const mark = hitTest.at(this.#at);
      if (mark) this.send({ is: 'over', mark });
      else this.#leave();
    };
    const onMove = (event: PointerEvent) => {
      if (!event.isTrusted || isOnCard(event) || this.#isStill(event)) return;
      if (event.buttons !== 0) {
        this.#leave();
        return;
      }
      if (!this.#pending) requestAnimationFrame(look);
      this.#pending = event;
    };
    const onClick = (event: MouseEvent) => {
      const { pointerType } = event as PointerEvent;
      if (event.isTrusted && pointerType === 'touch' && !isOnCard(event)) this.#tap(event, hitTest);
    };
    // On the window, which is asked before any listener of the page's on its document.
    addEventListener('pointermove', onMove, { passive: true, capture: true, signal });
    addEventListener('click', onClick, { passive: true, capture: true, signal });
    document.documentElement.addEventListener('pointerleave', () => this.#leave(), { signal });
    document.addEventListener('scroll', () => this.#state.dwell !== undefined && this.#leave(), {
      passive: true,
      capture: true,
      signal,
    });
  }

  get card(): Mark | undefined {
    return this.#state.card;
  }

  /** Opens a mark's card at once, as a reader at the keyboard asks. */
  openByKeyboard(mark: Mark): void {
    this.#at = undefined;
    this.send({ is: 'open', mark });
  }

  send(event: HoverEvent<Mark>): void {
    // A move seen before the pointer reached the card must not be read after it.
    if (event.is === 'over-card') this.#pending = undefined;
    const before = this.#state;
    this.#state = nextHover(before, event);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    const { token, dwell, leaving, card } = this.#state;
    if (dwell || leaving) this.#timer = setTimeout(() => this.send({ is: 'elapsed', token }), dwell ? DWELL : GRACE);
    if (card === before.card) return;
    this.#held = event.is === 'open';
    if (before.card) this.#effects.close();
    if (card) this.#effects.open(card, this.#at);
  }

  /** The pointer has left the card. */
  leaveCard(): void {
    if (!this.#held) this.send({ is: 'out' });
  }

  /** True for what browsers send when the page moves below a pointer that does not. */
  #isStill({ screenX, screenY }: PointerEvent): boolean {
    const isStill = screenX === this.#last.x && screenY === this.#last.y;
    this.#last = { x: screenX, y: screenY };
    return isStill;
  }

  /** A finger opens a name's card, and closes it by touching anything else. What can be pressed is the page's own. */
  #tap({ clientX, clientY, target }: MouseEvent, hitTest: HitTest): void {
    const at = { x: clientX, y: clientY };
    const mark = (target as Element | null)?.closest(PRESSED) ? undefined : hitTest.at(at);
    this.#at = at;
    this.send(mark ? { is: 'open', mark } : { is: 'dismiss' });
  }

  /** The pointer is on no name: a held card stays, and only what it dwelt on is given up. */
  #leave(): void {
    this.send({ is: this.#held ? 'over-card' : 'out' });
  }
}

/** What a page does something with when it is pressed. */
const PRESSED = 'a[href], button, summary, label, input, select, textarea, [role=button], [role=link], [onclick]';

const isOnCard = (event: Event): boolean => (event.target as Element | null)?.localName === 'hashiya-card';
