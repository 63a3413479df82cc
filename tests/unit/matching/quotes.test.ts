import { describe, expect, it } from 'vitest';
import { withLastDot } from '../../../matching/last-dot.ts';
import { withQuotes } from '../../../matching/quotes.ts';
import { indexOfNames, taken } from './gazetteer.ts';

const widened = (text: string, name: string, widen = withQuotes): string => {
  const start = text.indexOf(name);
  const span = widen(text, { start, end: start + name.length });
  return text.slice(span.start, span.end);
};

describe('a span with half a pair of quotes or brackets', () => {
  it('takes the opening one in', () => {
    expect(widened('un « campus » axé', 'campus » axé')).toBe('« campus » axé');
    expect(widened('“مجمعًا” محوره', 'مجمعًا” محوره')).toBe('“مجمعًا” محوره');
  });

  it('takes the closing one in', () => {
    expect(widened('intelligence (IA).', 'intelligence (IA')).toBe('intelligence (IA)');
    expect(widened('the "AI campus" of', '"AI campus')).toBe('"AI campus"');
  });

  it('stays as it is where the other half is not beside it', () => {
    expect(widened('(the AI campus)', 'AI campus')).toBe('AI campus');
    expect(widened('« un campus » axé', 'campus » axé')).toBe('campus » axé');
  });

  it('leaves a whole pair alone', () => {
    expect(widened('(a (b) c)', 'a (b) c')).toBe('a (b) c');
  });

  it('is spotted with both', () => {
    expect(taken('Un « campus » axé sur l’IA.', indexOfNames('campus axé sur l’IA'))).toEqual([
      '« campus » axé sur l’IA',
    ]);
  });
});

describe('dotted capitals', () => {
  it('take in their last dot', () => {
    expect(widened('the U.A.E. said', 'U.A.E', withLastDot)).toBe('U.A.E.');
    expect(taken('The U.A.E. and M.G.X.', indexOfNames('U.A.E.', 'MGX', 'M.G.X'))).toEqual(['U.A.E.', 'M.G.X.']);
  });

  it('have none of the sentence’s', () => {
    expect(widened('the UAE. Then', 'UAE', withLastDot)).toBe('UAE');
    expect(widened('(أ.ف.ب.)', 'أ.ف.ب', withLastDot)).toBe('أ.ف.ب');
  });
});
