/** One alias in a cell: `{a|b|}` is a part of it, `\|` a bar that is not between two. */
const PIECE = /\\[\\|{}]|\{[^{}\\]*\}|[^|]/gu;
const ESCAPED = /^\\([\\|{}])$/;

/** The aliases of a cell, parted by bars. */
export function splitCell(cell: string): string[] {
  const aliases: string[] = [];
  let alias = '';
  let at = 0;
  for (const { 0: piece, index } of cell.matchAll(PIECE)) {
    // What no piece covers is a bar.
    for (; at < index; at++) {
      aliases.push(alias);
      alias = '';
    }
    alias += ESCAPED.exec(piece)?.[1] ?? piece;
    at = index + piece.length;
  }
  for (; at < cell.length; at++) {
    aliases.push(alias);
    alias = '';
  }
  return [...aliases, alias].map((text) => text.trim()).filter(Boolean);
}

const needsEscape = (alias: string): boolean => /[\\|{}]/.test(alias.replace(/\{[^{}\\]*\}/g, ''));

/** Aliases as one cell; `splitCell` gives them back. */
export const joinCell = (aliases: readonly string[]): string =>
  aliases.map((alias) => (needsEscape(alias) ? alias.replace(/[\\|{}]/g, '\\$&') : alias)).join('|');

/** What a spreadsheet would take for a formula; `'` keeps it a text. */
const FORMULA = /^'*[=+\-@\t\r]/;

export const guardCell = (cell: string): string => (FORMULA.test(cell) ? `'${cell}` : cell);
export const unguardCell = (cell: string): string =>
  cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
