import type { Entry, Rule } from './entries.ts';
import { packManner } from './index.ts';

/** Numbers what many entries share: each rule, and each manner (capitals, case, kind and rule together). */
export class Manners {
  readonly rules: Rule[] = [];
  /** Two numbers a manner, as in the index. */
  readonly packed: number[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #ruleNumbers = new Map<string, number>();

  numberOf({ capitals, kind, exact, rule }: Entry): number {
    const packed = packManner(kind, exact, rule ? this.#ruleNumber(rule) : 0);
    const key = `${capitals},${packed}`;
    const known = this.#numbers.get(key);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    if (number > MOST)
      throw new Error('The names differ in more ways of letter case and rules than an index can hold.');
    this.packed.push(capitals, packed);
    this.#numbers.set(key, number);
    return number;
  }

  #ruleNumber(rule: Rule): number {
    const key = JSON.stringify(rule);
    const known = this.#ruleNumbers.get(key);
    if (known) return known;
    const number = this.rules.push(rule);
    this.#ruleNumbers.set(key, number);
    return number;
  }
}

const MOST = 0xffff; // numbers are kept in 16 bits
