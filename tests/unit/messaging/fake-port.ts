import type { Port } from '../../../messaging/ask.ts';

/** One end of a port: what was sent through it, and ways to send to it, lose it, or let it die. */
export class FakePort implements Port {
  readonly sent: unknown[] = [];
  disconnected = false;
  dead = false;
  readonly #onMessage: ((message: unknown) => void)[] = [];
  readonly #onDisconnect: (() => void)[] = [];

  readonly onMessage = { addListener: (listener: (message: unknown) => void) => void this.#onMessage.push(listener) };
  readonly onDisconnect = { addListener: (listener: () => void) => void this.#onDisconnect.push(listener) };

  postMessage(message: unknown): void {
    if (this.dead) throw new Error('Attempt to postMessage on disconnected port');
    this.sent.push(message);
  }

  disconnect(): void {
    this.disconnected = true;
  }

  /** A message from the other side. */
  receive(message: unknown): void {
    for (const listener of this.#onMessage) listener(message);
  }

  /** The other side goes away. */
  lose(): void {
    for (const listener of this.#onDisconnect) listener();
  }
}
