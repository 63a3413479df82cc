import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { BUNDLED } from './bundled.ts';
import { ARABIC } from './held-out/ar.ts';
import { ENGLISH } from './held-out/en.ts';
import { FRENCH } from './held-out/fr.ts';
import { parse, written } from './marked.ts';

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['Arabic', ARABIC],
])('%s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, expected } = parse(sentence);
    const optional = expected.filter((mention) => mention.optional).map(({ at }) => at);
    const due = expected.filter((mention) => !mention.optional).map(({ at }) => at);
    expect(written(text, spot(text, BUNDLED)).filter((at) => !optional.includes(at))).toEqual(due);
  });
});
