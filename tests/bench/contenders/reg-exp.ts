import type { Contender, Span } from './contender.ts';

/** One pattern of all names, the longest first, since a RegExp takes the first alternative that fits. */
export const regExp: Contender = {
  title: 'one RegExp, giu',
  prepare(names) {
    const longestFirst = names.map(({ text }) => text).sort((a, b) => b.length - a.length);
    const any = longestFirst.map((text) => RegExp.escape(text)).join('|');
    const pattern = new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'giu');
    return (text) => {
      const spans: Span[] = [];
      for (const { 0: name, index } of text.matchAll(pattern)) spans.push({ start: index, end: index + name.length });
      return spans;
    };
  },
};
