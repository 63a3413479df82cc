import type { Shelf } from '../../../../data/store/second-place.ts';

/** A second place that keeps values as a browser's does, as copies; it can be made to fail at its nth write. */
export class FakeShelf implements Shelf {
  readonly items = new Map<string, unknown>();
  /** Writes that still go well. */
  writesLeft = Number.POSITIVE_INFINITY;

  async get(keys: string | string[]): Promise<Record<string, unknown>> {
    const found = [keys].flat().filter((key) => this.items.has(key));
    return structuredClone(Object.fromEntries(found.map((key) => [key, this.items.get(key)])));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    this.#write();
    for (const [key, value] of Object.entries(items)) this.items.set(key, structuredClone(value));
  }

  async remove(keys: string[]): Promise<void> {
    this.#write();
    for (const key of keys) this.items.delete(key);
  }

  #write(): void {
    if (this.writesLeft-- <= 0) throw new Error('The disk is full.');
  }
}
