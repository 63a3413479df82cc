import findAndReplace from 'findandreplacedomtext';
import Mark from 'mark.js';
import type { RivalKey } from './methods.ts';

/** Marks what it finds and returns how many names that were. */
export type MarkAll = () => number;

/** One pattern of all names, the longest first, since a RegExp takes the first alternative that fits. */
function patternOf(names: readonly string[]): RegExp {
  const any = [...names].sort((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${any.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/**
 * Has the engine translate a pattern now and not at its first use: it does so for each width of a string's units, to
 * bytecode at first and to machine code when the pattern is used again.
 */
function compile(pattern: RegExp, widths: readonly string[]): RegExp {
  for (const text of [...widths, ...widths]) {
    pattern.lastIndex = 0;
    pattern.test(text);
  }
  pattern.lastIndex = 0;
  return pattern;
}

const RIVAL = 'rival';

/** What an extension would declare in its manifest, so that the page has it before anything is marked. */
export function declareStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`::highlight(${RIVAL}) { text-decoration: underline #1c9674 2px; }`);
  document.adoptedStyleSheets.push(sheet);
}

const NO_PROSE = /^(?:script|style|noscript|template|textarea|title)$/i;

/** Marks by ranges; whether a text is prose is asked only where a name stands. */
function markByHighlight(pattern: RegExp): number {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const highlight = new Highlight();
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const { data } = node;
    pattern.lastIndex = 0;
    for (let match = pattern.exec(data); match; match = pattern.exec(data)) {
      if (NO_PROSE.test(node.parentElement?.tagName ?? '')) break;
      const range = new Range();
      range.setStart(node, match.index);
      range.setEnd(node, pattern.lastIndex);
      highlight.add(range);
    }
  }
  CSS.highlights.set(RIVAL, highlight);
  return highlight.size;
}

function markByReplacing(pattern: RegExp): number {
  let found = 0;
  const replace = (portion: { readonly index: number; readonly text: string }) => {
    if (portion.index === 0) found++;
    const mark = document.createElement('mark');
    mark.textContent = portion.text;
    return mark;
  };
  findAndReplace(document.body, { find: pattern, preset: 'prose', replace });
  return found;
}

function markByMarkJs(names: readonly string[], acrossElements: boolean): number {
  let found = 0;
  const done = (count: number) => {
    found = count;
  };
  new Mark(document.body).mark(names, { separateWordSearch: false, accuracy: 'exactly', acrossElements, done });
  return found;
}

/** What a rival is made of: its pattern, where it has one, is compiled by itself, so that both parts can be told. */
export function prepare(key: RivalKey, names: readonly string[], widths: readonly string[]): MarkAll {
  if (key === 'mark' || key === 'markAcross') return () => markByMarkJs(names, key === 'markAcross');
  const pattern = compile(patternOf(names), widths);
  return () => (key === 'regExp' ? markByHighlight(pattern) : markByReplacing(pattern));
}
