import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../../data/records/language.ts';
import { foldingTable } from '../../../../matching/fold.ts';
import { isBetweenWords, symbolsOf } from '../../../../matching/reader.ts';
import { expandAlternatives } from '../../../../matching/variants.ts';
import { readPacks } from '../../../../tools/packs.ts';

const packs = readPacks();
const entities = packs.flatMap((pack) => pack.entities);

/** Every text that the packs compare with a page, alternatives multiplied. */
const compared = [
  ...entities.flatMap(({ id, aliases, neverInside }) =>
    [...aliases.map(({ text }) => text), ...neverInside].map((text) => [id, text] as const),
  ),
  ...packs.flatMap(({ contexts }) =>
    contexts.flatMap(({ id, words }) =>
      Object.values(words).flatMap((list) => list.map((text) => [id, text] as const)),
    ),
  ),
].flatMap(([id, text]) => expandAlternatives(text).map((one) => [id, one] as const));

const isLetter = (char: string): boolean => !isBetweenWords(foldingTable()[char.charCodeAt(0)] ?? 0);

describe('the bundled packs', () => {
  it('have no alias that the reader would cut short', () => {
    const cut = compared.filter(([, text]) => {
      const letters = Array.from(text.normalize('NFC')).filter(isLetter).length;
      return symbolsOf(text).symbols.filter((symbol) => !isBetweenWords(symbol)).length < letters;
    });
    expect(cut).toEqual([]);
  });

  it('call every context by a name of its own in each language', () => {
    const contexts = packs.flatMap((pack) => pack.contexts);
    for (const language of LANGUAGES) {
      const names = contexts.map(({ id, name }) => name?.[language] ?? `${id} has none`);
      expect(names.filter((name, i) => name.includes('has none') || names.indexOf(name) !== i)).toEqual([]);
    }
  });

  it('have no alias of a single letter', () => {
    const short = compared.filter(([, text]) => symbolsOf(text).symbols.length < 2);
    expect(short).toEqual([]);
  });
});
