import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../matching/english/clauses.ts';
import { spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';
import { parse, written } from '../marked.ts';
import { ARABIC } from './sentences/ar.ts';
import { ENGLISH } from './sentences/en.ts';
import { FRENCH } from './sentences/fr.ts';

const IDS: Readonly<Record<string, string>> = {
  campus: 'uae-france-ai-campus',
  framework: 'uae-france-ai-framework',
  energy: 'uae-france-energy-partnership-2022',
  health: 'saudi-france-health-agreements-2025',
  sites: 'french-data-centre-sites',
};

const withLongIds = (sentence: string): string =>
  sentence.replace(/\]\((\w+)(?=[#)])/g, (_, id: string) => `](${IDS[id] ?? id}`);

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['Arabic', ARABIC],
])('deals in %s', (_, sentences) => {
  it.each(sentences)('%s', (sentence) => {
    const { text, expected } = parse(withLongIds(sentence));
    const deals = spot(text, BUNDLED, readClauses).filter(({ type }) => type === 'deal');
    expect(written(text, deals)).toEqual(expected.map(({ at }) => at));
  });
});
