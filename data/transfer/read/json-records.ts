import { BadFile } from '../contract.ts';

const QUOTE = 0x22;
const ESCAPE = 0x5c;
const COMMA = 0x2c;
const COLON = 0x3a;
const LIST_BEGIN = 0x5b;
const LIST_END = 0x5d;
const OBJECT_BEGIN = 0x7b;
const OBJECT_END = 0x7d;

const LONGEST_DETAIL = 200;

/** Parses a piece of the file's JSON; `where` tells which. */
function parse(text: string, where = ''): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new BadFile('not-json', where + (error as Error).message.slice(0, LONGEST_DETAIL));
  }
}

/**
 * Reads a JSON object that comes in parts. The records of its lists called `lists` are parsed one by one, so that
 * neither the whole text nor a second copy of the records is ever in memory; what stands around them is parsed at the
 * end. All methods throw `BadFile` where it is no JSON.
 */
export class JsonRecords {
  readonly #lists: ReadonlyMap<unknown, unknown[]>;
  /** The text without the records. */
  #frame = '';
  /** What the last part left over, and where in this one that which belongs to it goes on. */
  #begun = '';
  #part = '';
  #from = 0;
  #depth = 0;
  #isInString = false;
  #isEscaped = false;
  /** The newest string of the first level: a key, if a colon follows. */
  #string = '';
  #key = '';
  /** The list whose records are being read. */
  #list: unknown[] | undefined;

  constructor(lists: readonly string[]) {
    this.#lists = new Map(lists.map((name) => [name, []]));
  }

  /** Takes the next part of the text. */
  take(part: string): void {
    this.#part = part;
    this.#from = 0;
    let at = this.#isEscaped ? 1 : 0;
    for (; at < part.length; at++) {
      const code = part.charCodeAt(at);
      if (code === QUOTE) this.#passQuote(at);
      else if (!this.#isInString) this.#pass(code, at);
      else if (code === ESCAPE) at++;
    }
    this.#isEscaped = at > part.length;
    this.#begun = this.#cut(part.length);
  }

  /** What the object holds: the records of the lists, and all else with these lists empty. */
  end(): { frame: unknown; records(list: string): readonly unknown[] } {
    const frame = parse(this.#frame + this.#begun);
    return { frame, records: (list) => this.#lists.get(list) ?? [] };
  }

  #pass(code: number, at: number): void {
    if (code === COMMA) this.#passComma(at);
    else if (code === OBJECT_BEGIN || code === LIST_BEGIN) this.#open(code, at);
    else if (code === OBJECT_END || code === LIST_END) this.#close(at);
    else if (code === COLON && this.#depth === 1) this.#key = this.#string;
  }

  #passQuote(at: number): void {
    this.#isInString = !this.#isInString;
    if (this.#depth !== 1) return;
    if (this.#isInString) this.#frame += this.#cut(at);
    else {
      this.#string = this.#cut(at + 1);
      this.#frame += this.#string;
    }
  }

  #passComma(at: number): void {
    if (this.#list && this.#depth === 2) this.#endRecord(this.#list, at);
  }

  #open(code: number, at: number): void {
    this.#depth++;
    if (this.#depth !== 2 || code !== LIST_BEGIN || this.#key === '') return;
    this.#list = this.#lists.get(parse(this.#key));
    if (!this.#list) return;
    // Of a key that stands there twice, JSON keeps the last.
    this.#list.length = 0;
    this.#frame += this.#cut(at + 1);
  }

  #close(at: number): void {
    if (this.#list && this.#depth === 2) {
      const rest = this.#cut(at);
      if (this.#list.length > 0 || rest.trim() !== '') this.#keep(this.#list, rest);
      this.#list = undefined;
    }
    this.#depth--;
  }

  #endRecord(list: unknown[], at: number): void {
    this.#keep(list, this.#cut(at));
    this.#from = at + 1;
  }

  #keep(list: unknown[], text: string): void {
    list.push(parse(text, `record ${list.length + 1}: `));
  }

  /** Takes the text up to an offset of the part. */
  #cut(to: number): string {
    const text = this.#begun + this.#part.slice(this.#from, to);
    this.#begun = '';
    this.#from = to;
    return text;
  }
}
