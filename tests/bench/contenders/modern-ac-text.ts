import TextMatcher from 'modern-ahocorasick/text';
import { isWhole } from './boundaries.ts';
import type { Contender } from './contender.ts';

export const modernAcText: Contender = {
  title: 'modern-ahocorasick/text, folded',
  prepare(names) {
    const matcher = new TextMatcher(
      names.map(({ text }) => text),
      { normalization: 'NFKD', caseFold: true },
    );
    return (text) => matcher.search(text).filter((match) => isWhole(text, match));
  },
};
