import { describe, expect, it } from 'vitest';
import { ShortValues, SourcedValues } from '../../../../components/card/recorded-values.tsx';
import { StepLine } from '../../../../components/card/step-line.tsx';
import { stepsOf } from '../../../../components/card/steps.ts';
import type { Figure } from '../../../../data/records/figure.ts';
import { readerOf } from './readers.ts';
import { plain, writtenBy } from './written.ts';

const FIGURE: Figure = {
  id: 'capacity',
  name: { ar: 'القدرة', fr: 'Capacité', en: 'Capacity' },
  unit: 'GW',
  history: [
    {
      asOf: '2025-02-06',
      exact: 1,
      facet: 'grid',
      note: { ar: 'ملاحظة', fr: 'Une note', en: '<img src=x onerror=alert(1)>' },
      sources: [
        { url: 'https://example.org/a', publisher: 'A' },
        { url: 'javascript:alert(1)', publisher: 'B' },
      ],
    },
    { asOf: '2026-06-01', max: 3, sources: [{ url: 'http://example.org/c', publisher: 'C' }] },
  ],
};
const ALL = { values: FIGURE.history, unit: FIGURE.unit, reader: readerOf('en') };

describe('SourcedValues', () => {
  const written = writtenBy(<SourcedValues {...ALL} />);
  const statements = written.filter(({ tag }) => tag === 'p').map(({ text }) => plain(text));

  it('begins with the newest', () => {
    expect(statements[0]).toContain('up to 3 GW');
    expect(statements[1]).toContain('1 GW Grid connection');
  });

  it('shows a note as text, whatever it holds', () => {
    expect(statements[1]).toContain('<img src=x onerror=alert(1)>');
    expect(written.some(({ tag }) => tag === 'img')).toBe(false);
  });

  it('links only to the web, and gives the other site neither opener nor referrer', () => {
    const links = written.filter(({ tag }) => tag === 'a');
    expect(links.map(({ attributes }) => attributes.href)).toEqual(['http://example.org/c', 'https://example.org/a']);
    for (const { attributes } of links)
      expect(attributes).toMatchObject({ target: '_blank', rel: 'noopener noreferrer' });
    expect(written.some(({ text }) => text === 'B')).toBe(true);
  });
});

describe('ShortValues', () => {
  it('gives date, amount and facet, and says what is over a year old', () => {
    const [list] = writtenBy(<ShortValues {...ALL} />);
    expect(plain(list?.text ?? '')).toBe('6 Feb 20251 GW Grid connection over a year ago1 Jun 2026up to 3 GW  ');
  });
});

describe('StepLine', () => {
  const drawn = { ...FIGURE, history: FIGURE.history.map(({ facet, ...value }) => value) };
  const line = (language: 'ar' | 'en') =>
    writtenBy(<StepLine figure={drawn} steps={stepsOf(drawn, language === 'ar')} reader={readerOf(language)} />);

  it('tells its values in words', () => {
    const [svg] = line('en');
    expect(svg?.attributes.role).toBe('img');
    expect(plain(String(svg?.attributes['aria-label']))).toBe('1 GW (6 Feb 2025), up to 3 GW (1 Jun 2026)');
    expect(plain(String(line('ar')[0]?.attributes['aria-label']))).toContain('حتى 3 غيغاواط (1 يونيو 2026)');
  });

  it('draws a bound hollow', () => {
    const points = line('en').filter(({ tag }) => tag === 'circle');
    expect(points.map(({ attributes }) => attributes.class)).toEqual([undefined, 'bound']);
  });

  it('draws a range as a bar around its hollow middle', () => {
    const ranged = {
      ...drawn,
      history: [{ asOf: '2025-01', min: 1, max: 2, sources: [] }, ...drawn.history.slice(0, 1)],
    };
    const written = writtenBy(<StepLine figure={ranged} steps={stepsOf(ranged, false)} reader={readerOf('en')} />);
    expect(written.filter(({ tag }) => tag === 'path')).toHaveLength(2);
    expect(written.filter(({ tag }) => tag === 'circle').map(({ attributes }) => attributes.class)).toEqual([
      'bound',
      undefined,
    ]);
  });
});
