import { makeId, shortHash } from './make-id.ts';

/** Gives names ids, and two names never the same one. The same names in the same order get the same ids. */
export class MadeIds {
  readonly #names = new Map<string, string>();

  idOf(name: string): string {
    const id = makeId(name);
    const known = this.#names.get(id);
    if (known === undefined) this.#names.set(id, name);
    return known === undefined || known === name ? id : `${id}-${shortHash(name)}`;
  }
}
