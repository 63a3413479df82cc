import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../matching/english/clauses.ts';

/** The subject of the clause that a part of a sentence stands in. */
function subjectAt(sentence: string, part: string): string | undefined {
  const at = sentence.indexOf(part);
  const subject = readClauses(sentence).findLast(({ start, end }) => start <= at && at < end)?.subject;
  return subject && sentence.slice(subject.start, subject.end);
}

describe('the subject of a clause', () => {
  it.each([
    ['Fluidstack has promised 1 GW of its own.', '1 GW', 'Fluidstack'],
    ['Fluidstack has promised 1 GW of its own, beginning with €10 billion.', '€10', 'Fluidstack'],
    ['In Paris, Nscale and Nebius said they would build 1 GW.', '1 GW', 'Nscale and Nebius'],
    ['Equinix, which runs data centres, will spend €1 billion.', '€1', 'Equinix'],
    ['Bloomberg said MGX would put €50bn into it.', '€50bn', 'MGX'],
    [
      'The British company Zorblatt, meanwhile, has vowed to build the "world\'s largest decarbonised AI plants", with 1 GW.',
      '1 GW',
      'Zorblatt',
    ],
    ['Nscale, a rival of the Emirati fund, plans 1 GW of data centres.', '1 GW', 'Nscale'],
  ])('of “%s” at %s is %s', (sentence, part, subject) => {
    expect(subjectAt(sentence, part)).toBe(subject);
  });

  it.each([
    ['Investors will put €50bn into an AI campus in France.', '€50bn'],
    ['A campus of 1 GW would need between €30bn and €50bn, officials in Paris said.', '€30bn'],
    ['Private investment of €50 billion would flow to AI in France.', '€50'],
    ['The fund will spend €1 billion.', '€1'],
    ['Reuters reported €50 billion.', '€50'],
    ['Jane Roe, the minister, stressed that 35 sites had been found.', '35'],
    ['Zorblatt confirmed that €50 billion was the sum.', '€50'],
    ['€50 billion', '€50'],
  ])('of “%s” is no name', (sentence, part) => {
    expect(subjectAt(sentence, part)).toBeUndefined();
  });

  it('stands within the sentence, whatever that is', () => {
    for (const sentence of ['', ' ', ', ,', '???', 'GW GW GW', '\u0000\ud800 put €5', 'أبوظبي and Paris put 1 GW']) {
      for (const { start, end, subject } of readClauses(sentence)) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(sentence.length);
        if (subject) expect(subject.end).toBeLessThanOrEqual(sentence.length);
      }
    }
  });
});
