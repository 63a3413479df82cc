import { describe, expect, it } from 'vitest';
import { UNIT } from '../../../../matching/entries.ts';
import type { Quantity } from '../../../../matching/figures/quantity.ts';
import { quantitiesIn, quantitiesWithin } from '../../../../matching/figures/read-quantities.ts';
import { type Stretch, stretchesIn } from '../../../../matching/figures/stretches.ts';
import { findCandidates } from '../../../../matching/find.ts';
import { kindOfEntry } from '../../../../matching/index.ts';
import { BUNDLED } from '../bundled.ts';
import { ARABIC } from './cases/ar.ts';
import { ENGLISH } from './cases/en.ts';
import { FRENCH } from './cases/fr.ts';

const stretchesOf = (text: string): Stretch[] =>
  stretchesIn(
    text,
    findCandidates(text, BUNDLED).filter(({ entry }) => kindOfEntry(BUNDLED, entry) === UNIT),
  );

/** No deal has a share for a figure, so no unit of shares is looked for. */
const isSought = ({ unit }: Quantity): boolean => unit !== 'percent';

describe('the stretches that figures are looked for in', () => {
  const cases = [ENGLISH, FRENCH, ARABIC].flatMap((table) => Object.values(table).flat());

  it.each(cases)('hold %s', (writing) => {
    const text = `The plan, at ${writing}, is new.\n`;
    const whole = quantitiesIn(text).filter(isSought);
    expect(quantitiesWithin(text, stretchesOf(text)).filter(isSought)).toEqual(whole);
  });

  it('are none where no number stands beside a unit', () => {
    expect(stretchesOf('A site of euros and dollars, millions of sites; gigawatts are a unit. €')).toEqual([]);
    expect(stretchesOf('In 2025, on 6 February, 100 000 people came.')).toEqual([]);
  });

  it('end with their line', () => {
    const text = 'It was 2025\n50 million euros\nin 2026';
    expect(stretchesOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(['50 million euros']);
  });
});
