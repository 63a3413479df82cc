import { AhoCorasick } from '@monyone/aho-corasick';
import { isWhole } from './boundaries.ts';
import type { Contender, Span } from './contender.ts';

export const monyoneAc: Contender = {
  title: '@monyone/aho-corasick, exact',
  prepare(names) {
    const matcher = new AhoCorasick(names.map(({ text }) => text));
    return (text) => {
      const spans: Span[] = matcher.matchInText(text).map(({ begin, end }) => ({ start: begin, end }));
      return spans.filter((span) => isWhole(text, span));
    };
  },
};
