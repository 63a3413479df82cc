import AhoCorasick from 'modern-ahocorasick';
import { isWhole } from './boundaries.ts';
import type { Contender } from './contender.ts';

export const modernAc: Contender = {
  title: 'modern-ahocorasick, exact',
  prepare(names) {
    const matcher = new AhoCorasick(names.map(({ text }) => text));
    return (text) => matcher.search(text).filter((match) => isWhole(text, match));
  },
};
