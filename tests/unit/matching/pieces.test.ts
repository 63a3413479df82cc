import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decide, type Mention } from '../../../matching/decide.ts';
import { scan } from '../../../matching/scan.ts';
import type { Scan } from '../../../matching/sightings.ts';
import { spot } from '../../../matching/spot.ts';
import { BUNDLED } from './bundled.ts';
import { ARABIC } from './deals/passages/ar.ts';
import { ENGLISH } from './deals/passages/en.ts';
import { FRENCH } from './deals/passages/fr.ts';
import { readDigests } from './digests.ts';
import { parse } from './marked.ts';
import { anyText } from './properties/any-text.ts';
import { runs, TIME } from './properties/runs.ts';

/** The scans of a text that is cut behind every line break. */
function scansOf(text: string): Scan[] {
  let at = 0;
  return text.split(/(?<=\n)/).map((block) => {
    const piece = scan(block, BUNDLED, { at });
    at += block.length;
    return piece;
  });
}

/** What crosses a port: a copy without identity. */
const sent = <T>(value: T): T => structuredClone(value);

const shuffled = <T>(list: readonly T[], seed: number): T[] =>
  fc.sample(fc.shuffledSubarray([...list], { minLength: list.length }), { numRuns: 1, seed })[0] ?? [];

const without = <T extends Mention>({ certain: _, ...mention }: T) => mention;

/** Every article of the digests, one after the other: long enough that context and full names stand far apart. */
const ARTICLES = [
  ...readDigests().map(({ text }) => text),
  ...[ENGLISH, FRENCH, ARABIC].map((passages) => passages.map((passage) => parse(passage).text).join('\n')),
];
const LONG = ARTICLES.join('\n');

describe('a document in pieces', () => {
  it.each(ARTICLES.map((text, i) => [i, text] as const))('yields what the whole does, in any order (%i)', (i, text) => {
    expect(decide(sent(shuffled(scansOf(text), i)), BUNDLED).map(without)).toEqual(spot(text, BUNDLED).map(without));
  });

  it('yields what the whole does though it is as long as all articles together', () => {
    expect(decide(shuffled(scansOf(LONG), 1), BUNDLED).map(without)).toEqual(spot(LONG, BUNDLED).map(without));
  });

  it('never takes a certain mark back, whatever comes later', () => {
    const key = ({ start, end, id }: Mention) => `${start}-${end} ${id}`;
    const final = new Set(spot(LONG, BUNDLED).map(key));
    const seen: Scan[] = [];
    let certain = 0;
    for (const piece of shuffled(scansOf(LONG), 7)) {
      seen.push(piece);
      const sure = decide([piece], BUNDLED).filter((mention) => mention.certain);
      certain += sure.length;
      for (const mention of sure) expect(final).toContain(key(mention));
    }
    expect(certain).toBeGreaterThan(final.size / 2);
  });

  it.each(['Artificial Intelligence and Advanced Technology Council (AIATC\n)', '« campus\n» IA', 'U.A.E\n. MGX'])(
    'yields what the whole does where a line breaks before a closing mark: %j',
    (text) => expect(decide(scansOf(text), BUNDLED).map(without)).toEqual(spot(text, BUNDLED).map(without)),
  );

  it(
    'yields what the whole does for any text',
    () => {
      fc.assert(
        fc.property(fc.array(anyText, { maxLength: 6 }), fc.nat(), (blocks, seed) => {
          const text = blocks.join('\n');
          expect(decide(shuffled(scansOf(text), seed), BUNDLED).map(without)).toEqual(spot(text, BUNDLED).map(without));
        }),
        runs(3_000),
      );
    },
    TIME,
  );
});
