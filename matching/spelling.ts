/** Entries are at most this many symbols long, the spaces between their words included. */
export const LONGEST_ENTRY = 255;

/**
 * What was read of a name so far: its codes, and the UTF-16 offset that each stands at. One is filled over and over, since most
 * words lead nowhere.
 */
export class Spelling {
  readonly codes = new Uint16Array(LONGEST_ENTRY + 1);
  readonly units = new Int32Array(LONGEST_ENTRY + 1);
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Beyond the longest entry nothing is kept: that spells no entry, and cannot seem to. */
  add(code: number, unit: number): void {
    if (this.length > LONGEST_ENTRY) return;
    this.codes[this.length] = code;
    this.units[this.length++] = unit;
  }
}
