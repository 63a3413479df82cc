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
  readonly #effects: PointingEffects;

  constructor(hitTest: HitTest, effects: PointingEffects, signal: AbortSignal) {
    this.#effects = effects;
    let pending: PointerEvent | undefined;
    const look = () => {
      const event = pending;
      pending = undefined;
      if (!event || signal.aborted) return;
      this.#at = { x: event.clientX, y: event.clientY };
      const mark = hitTest.at(this.#at);
      this.send(mark ? { is: 'over', mark } : { is: 'out' });
    };
    const onMove = (event: PointerEvent) => {
      if (!event.isTrusted || isOnCard(event)) return;
      if (event.buttons !== 0) {
        this.send({ is: 'out' });
        return;
      }
      if (!pending) requestAnimationFrame(look);
      pending = event;
    };
    document.addEventListener('pointermove', onMove, { passive: true, signal });
    document.documentElement.addEventListener('pointerleave', () => this.send({ is: 'out' }), { signal });
    document.addEventListener('scroll', () => this.#isDwelling() && this.send({ is: 'out' }), {
      passive: true,
      capture: true,
      signal,
    });
    signal.addEventListener('abort', () => this.send({ is: 'dismiss' }));
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
    const before = this.#state;
    this.#state = nextHover(before, event);
    if (this.#state === before) return;
    clearTimeout(this.#timer);
    const { token, dwell, leaving, card } = this.#state;
    if (dwell || leaving) this.#timer = setTimeout(() => this.send({ is: 'elapsed', token }), dwell ? DWELL : GRACE);
    if (card === before.card) return;
    if (before.card) this.#effects.close();
    if (card) this.#effects.open(card, this.#at);
  }

  #isDwelling(): boolean {
    return this.#state.dwell !== undefined;
  }
}

const isOnCard = (event: Event): boolean => (event.target as Element | null)?.tagName === 'HASHIYA-CARD';
