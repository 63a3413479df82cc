/** To delete so many from a registered highlight costs Firefox as much as to register all its ranges anew. */
const MANY = 50;

/** One highlight, registered by its name while it has ranges. */
export class Paint {
  readonly #name: string;
  readonly #highlight = new Highlight();
  /** Taken out together before the browser paints. */
  #leaving = new Set<AbstractRange>();

  constructor(name: string) {
    this.#name = name;
  }

  add(range: AbstractRange): void {
    if (this.#leaving.delete(range)) return;
    this.#highlight.add(range);
    if (this.#highlight.size === 1) CSS.highlights.set(this.#name, this.#highlight);
  }

  /** Paints a range no more; the others stay as they are, so that nothing flickers. */
  delete(range: AbstractRange): void {
    if (!this.#highlight.has(range)) return;
    if (this.#leaving.size === 0) queueMicrotask(() => this.#release());
    this.#leaving.add(range);
  }

  /** Registers it, where the page has cleared the registry. */
  keep(): void {
    if (this.#highlight.size > 0 && !CSS.highlights.has(this.#name)) CSS.highlights.set(this.#name, this.#highlight);
  }

  /** Ends it: it paints nothing more. */
  remove(): void {
    this.#leaving.clear();
    CSS.highlights.delete(this.#name);
  }

  #release(): void {
    const isMany = this.#leaving.size > MANY;
    if (isMany) CSS.highlights.delete(this.#name);
    for (const range of this.#leaving) this.#highlight.delete(range);
    this.#leaving.clear();
    if (this.#highlight.size === 0) CSS.highlights.delete(this.#name);
    else if (isMany) CSS.highlights.set(this.#name, this.#highlight);
  }
}
