import {
  BREAK,
  COMMA,
  DOT,
  expansionOf,
  FIRST_SYMBOL,
  foldingTable,
  INVISIBLE,
  kindOf,
  MARK,
  PAUSE,
  SPACE,
  type SymbolKind,
  TA_MARBUTA,
} from './fold.ts';

const END = 0;

/**
 * Reads a text as folded symbols from an offset on: marks and invisible characters are passed over, a run
 * of separators is one `SPACE` (a `PAUSE` if a comma, colon or full stop is among them), and `END` (0) comes
 * where no name can go on. After each symbol: `unit` is its UTF-16 offset, `end` the one behind it (its combining
 * marks included), and `glued` tells that a word ended before it without a separator (Vision2030, المتحدةوفرنسا).
 */
export class Reader {
  readonly #fold = foldingTable();
  readonly #text: string;
  #at: number;
  #rest = '';
  #kind: SymbolKind = 'none';
  #wordLength = 0;
  #wordMayEnd = false;
  unit: number;
  end: number;
  glued = false;

  constructor(text: string, from: number) {
    this.#text = text;
    this.#at = from;
    this.unit = from;
    this.end = from;
  }

  /** Goes on behind a word of `length` symbols that ends at `from`, as if it had been read. */
  static behindWord(text: string, from: number, length: number): Reader {
    const reader = new Reader(text, from);
    reader.#kind = kindOf(reader.#valueAt(from - 1));
    reader.#wordLength = length;
    reader.#wordMayEnd = text.charCodeAt(from - 1) === TA_MARBUTA;
    return reader;
  }

  /** True if the symbol was a Latin capital. */
  get upper(): boolean {
    return isLatinCapital(this.#text, this.unit);
  }

  /** The next symbol, `SPACE`, `PAUSE`, or 0 at the end of what can be a name. */
  next(): number {
    this.glued = false;
    if (this.#rest) return this.#takeRest();
    for (; this.#at < this.#text.length; this.#at++) {
      const value = this.#valueAt(this.#at);
      if (value >= FIRST_SYMBOL) return this.#take(value);
      if (value !== MARK && value !== INVISIBLE) return this.#separator();
    }
    return END;
  }

  #valueAt(offset: number): number {
    return offset < this.#text.length ? (this.#fold[this.#text.charCodeAt(offset)] ?? END) : END;
  }

  #takeRest(): number {
    const symbol = this.#rest.charCodeAt(0);
    const kind = kindOf(symbol);
    this.glued = kind !== this.#kind;
    this.#kind = kind;
    this.#rest = this.#rest.slice(1);
    return symbol;
  }

  #take(value: number): number {
    const code = this.#text.charCodeAt(this.#at);
    const expansion = expansionOf(value);
    const kind = kindOf(value);
    this.glued = this.#kind !== 'none' && (kind !== this.#kind || this.#wordMayEnd);
    this.#wordLength = kind === this.#kind ? this.#wordLength + 1 : 1;
    this.#kind = kind;
    this.#wordMayEnd = code === TA_MARBUTA;
    this.unit = this.#at;
    this.end = ++this.#at;
    while (this.#valueAt(this.end) === MARK) this.end++;
    if (!expansion) return value;
    this.#rest = expansion.slice(1);
    return expansion.charCodeAt(0);
  }

  #separator(): number {
    let symbol = SPACE;
    let at = this.#at;
    for (let value = this.#valueAt(at); value < FIRST_SYMBOL; value = this.#valueAt(++at)) {
      if (value === BREAK) return END;
      if (this.#pauses(value, at)) symbol = PAUSE;
    }
    this.#at = at;
    this.#kind = 'none';
    return symbol;
  }

  #pauses(value: number, at: number): boolean {
    const after = kindOf(this.#valueAt(at + 1));
    if (value === DOT) return after === 'none' && this.#wordLength !== 1;
    if (value === COMMA) return this.#kind !== 'digit' || after !== 'digit';
    return value === PAUSE;
  }
}

const SMALL_A = 0x61;
const SMALL_Z = 0x7a;
const CAPITAL_A = 0x41;
const CAPITAL_Z = 0x5a;
const LAST_ASCII = 0x7f;
const FIRST_ARABIC = 0x600;
const LAST_ARABIC = 0x6ff;

/** True for a unit of the Arabic block. */
export const isArabic = (unit: number): boolean => unit >= FIRST_ARABIC && unit <= LAST_ARABIC;

/** True if a capital stands at a UTF-16 offset; those of ASCII, and Arabic, which has none, are known without asking Unicode. */
export function isUpper(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit <= LAST_ASCII) return unit >= CAPITAL_A && unit <= CAPITAL_Z;
  if (isArabic(unit)) return false;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
}

/** True if the unit at a UTF-16 offset is a Latin capital. */
export function isLatinCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit >= SMALL_A && unit <= SMALL_Z) return false;
  if (unit >= CAPITAL_A && unit <= CAPITAL_Z) return true;
  return kindOf(foldingTable()[unit] as number) === 'latin' && isUpper(text, at);
}

/** True for a symbol between words: `SPACE` or `PAUSE`. */
export const isBetweenWords = (symbol: number): boolean => symbol < FIRST_SYMBOL;

/** The folded symbols of a whole alias; separators before and behind are left out. */
export function symbolsOf(text: string): { symbols: number[]; upper: boolean[] } {
  const reader = new Reader(text, 0);
  const symbols: number[] = [];
  const upper: boolean[] = [];
  for (let symbol = reader.next(); symbol !== END; symbol = reader.next()) {
    if (isBetweenWords(symbol) && symbols.length === 0) continue;
    if (reader.glued && !isBetweenWords(symbol)) {
      symbols.push(SPACE);
      upper.push(false);
    }
    symbols.push(symbol);
    upper.push(!isBetweenWords(symbol) && reader.upper);
  }
  const length = symbols.findLastIndex((symbol) => !isBetweenWords(symbol)) + 1;
  return { symbols: symbols.slice(0, length), upper: upper.slice(0, length) };
}

/** The first character of an alias over which no name is read, and behind which its letters are not looked for: €, a smiley. */
export function brokenBy(alias: string): string | undefined {
  const fold = foldingTable();
  const values = Array.from(alias, (character) => fold[character.charCodeAt(0)] as number);
  const last = values.findLastIndex((value) => value >= FIRST_SYMBOL);
  const at = values.indexOf(BREAK);
  return at >= 0 && at < last ? Array.from(alias)[at] : undefined;
}
