import nlp from 'compromise/one';
import type { Contender, Span } from './contender.ts';

/** A match is its words; the package's types leave them open. */
type Matched = readonly { offset: { start: number; length: number } }[];

/** A look-up compares what `normal` writes: small letters without accents. The trie does not fold by itself. */
const normal = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

const spanOf = (terms: Matched): Span => {
  const [first, last] = [terms[0]?.offset, terms.at(-1)?.offset];
  return { start: first?.start ?? 0, end: (last?.start ?? 0) + (last?.length ?? 0) };
};

/** `compromise/one`, the lightest of its three builds: it reads words and sentences, and tags nothing. */
export const compromiseLookup: Contender = {
  title: 'compromise/one, lookup',
  prepare(names) {
    const trie = nlp.buildTrie(names.map(({ text }) => normal(text)));
    return (text) => (nlp(text).lookup(trie).compute('offset').docs as unknown as Matched[]).map(spanOf);
  },
};
