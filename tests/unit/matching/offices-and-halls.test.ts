import { describe, expect, it } from 'vitest';
import { spot } from '../../../matching/spot.ts';
import { BUNDLED } from './bundled.ts';

const idsIn = (text: string): string[] => spot(text, BUNDLED).map(({ id }) => id);

describe('offices and what shares their names', () => {
  it.each([
    'The French Minister of the Economy, Finance, and Industrial and Digital Sovereignty spoke in Paris.',
    'The Ministry of Economy, Finance and Industrial and Digital Sovereignty of France replied.',
    'En France, Bercy a publié la liste.',
  ])('are named: %s', (text) => {
    expect(idsIn(text)).toContain('french-economy-ministry');
  });

  it.each([
    ['french-economy-ministry', 'En France, une rencontre à Bercy a réuni les opérateurs.'],
    ['french-economy-ministry', 'En France, le quai de Bercy était fermé.'],
    ['paris', 'Les hôpitaux universitaires de Paris signent.'],
    ['paris', 'وقعت الهيئة مع مستشفيات باريس العامة.'],
  ])('are not named: %s in “%s”', (id, text) => {
    expect(idsIn(text)).not.toContain(id);
  });
});

describe('a page that tells of another campus, and nowhere of the Emirates', () => {
  it.each([
    'Fluidstack signed in France on Monday. The AI campus will open in 2028.',
    'Fluidstack a signé lundi à Paris. La France attend le campus IA pour 2028.',
    'وقعت فلويدستاك في باريس. وسيفتتح مجمع الذكاء الاصطناعي في فرنسا عام 2028.',
  ])('has no name of ours: %s', (text) => {
    expect(idsIn(text)).not.toContain('uae-france-ai-campus');
  });
});
