import type { ListedEntity } from './manager-store.ts';

/** True if two versions of an entity are called the same, by name and alias. */
function isCalledAlike(one: ListedEntity, other: ListedEntity): boolean {
  if (one.aliases.length !== other.aliases.length) return false;
  const [a, b] = [one.name, other.name];
  if (a.ar !== b.ar || a.fr !== b.fr || a.en !== b.en) return false;
  return one.aliases.every(({ text, lang }, i) => text === other.aliases[i]?.text && lang === other.aliases[i]?.lang);
}

const KEYS = ['type', 'prominence', 'pack', 'standing', 'isHidden'] as const;

/** True if nothing else that the list knows of them differs. */
const standsAlike = (one: ListedEntity, other: ListedEntity): boolean =>
  KEYS.every((key) => one[key] === other[key]) && one.tags.join('\n') === other.tags.join('\n');

/**
 * What was read of an entity, in what was read before as far as that is the same. Names that stay the same object need not be folded and
 * sorted anew, nor be collected, which blocks a page with a hundred thousand of them for half a second.
 */
function asBefore(before: ListedEntity, now: ListedEntity): ListedEntity {
  if (!isCalledAlike(before, now)) return now;
  if (standsAlike(before, now)) return before;
  return { ...now, name: before.name, aliases: before.aliases };
}

/** Takes what is read of a dataset, part after part sorted by id, and keeps of what was read before what is the same. */
export class Reread {
  readonly #before: readonly ListedEntity[];
  readonly #now: ListedEntity[] = [];
  #at = 0;

  constructor(before: readonly ListedEntity[]) {
    this.#before = before;
  }

  add(part: readonly ListedEntity[]): void {
    for (const entity of part) {
      const before = this.#seek(entity.id);
      this.#now.push(before ? asBefore(before, entity) : entity);
    }
  }

  /** All that was added, once it is all; the list of before itself where nothing of it has changed. */
  get entities(): readonly ListedEntity[] {
    const isSame =
      this.#now.length === this.#before.length && this.#now.every((entity, i) => entity === this.#before[i]);
    return isSame ? this.#before : this.#now;
  }

  #seek(id: string): ListedEntity | undefined {
    while ((this.#before[this.#at]?.id ?? id) < id) this.#at++;
    const before = this.#before[this.#at];
    return before?.id === id ? before : undefined;
  }
}
