import { describe, expect, it } from 'vitest';
import { readClauses } from '../../../../matching/english/clauses.ts';
import { spot } from '../../../../matching/spot.ts';
import { BUNDLED } from '../bundled.ts';
import { parse, written } from '../marked.ts';
import { ARABIC } from './passages/ar.ts';
import { ENGLISH } from './passages/en.ts';
import { FRENCH } from './passages/fr.ts';

const IDS: Readonly<Record<string, string>> = { campus: 'uae-france-ai-campus', sites: 'french-data-centre-sites' };

const withLongIds = (passage: string): string =>
  passage.replace(/\]\((\w+)(?=#)/g, (_, id: string) => `](${IDS[id] ?? id}`);

describe.each([
  ['English', ENGLISH],
  ['French', FRENCH],
  ['Arabic', ARABIC],
])('figures away from the name of their deal, in %s', (_, passages) => {
  it.each(passages)('%s', (passage) => {
    const { text, expected } = parse(withLongIds(passage));
    const figures = spot(text, BUNDLED, readClauses).filter(({ figure }) => figure);
    expect(written(text, figures)).toEqual(expected.map(({ at }) => at));
  });
});
