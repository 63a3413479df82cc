import { vi } from 'vitest';

type Listener = (event: unknown) => void;

interface Pressed {
  isTrusted: boolean;
  altKey: boolean;
  ctrlKey: boolean;
  metaKey: boolean;
  shiftKey: boolean;
  target: { localName: string } | null;
}

/** A window that hears keys; what a script sends to a real one is never trusted, so events are plain objects. */
export class FakeKeyboard {
  readonly #listeners = new Set<Listener>();
  #onUp: Listener | undefined;

  addEventListener(type: string, listener: Listener, { signal, once }: AddEventListenerOptions): void {
    if (type === 'keyup' && once) this.#onUp = listener;
    if (type !== 'keydown' || signal?.aborted) return;
    this.#listeners.add(listener);
    signal?.addEventListener('abort', () => this.#listeners.delete(listener));
  }

  /** Lets a key go; true if the page did not hear it. */
  release(key: string): boolean {
    const stopImmediatePropagation = vi.fn();
    this.#onUp?.({ key, stopImmediatePropagation });
    this.#onUp = undefined;
    return stopImmediatePropagation.mock.calls.length > 0;
  }

  /** Presses a key; true if it was kept from the page. */
  press(key: string, how: Partial<Pressed> = {}): boolean {
    const preventDefault = vi.fn();
    const stopImmediatePropagation = vi.fn();
    const modifiers = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false };
    const event = { key, isTrusted: true, target: { localName: 'body' }, ...modifiers, ...how };
    const doing = { preventDefault, stopImmediatePropagation, composedPath: () => [event.target] };
    for (const listener of this.#listeners) listener({ ...event, ...doing });
    const calls = [preventDefault, stopImmediatePropagation].map(({ mock }) => mock.calls.length);
    if (calls[0] !== calls[1]) throw new Error('A key was taken by half.');
    return calls[0] !== 0;
  }
}
