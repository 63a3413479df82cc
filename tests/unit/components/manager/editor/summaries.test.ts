import { describe, expect, it } from 'vitest';
import { type SummaryReader, summaryOf } from '../../../../../components/manager/editor/summaries.ts';
import { catalogueOf } from '../../../../../components/words/words.ts';

const in3 = (text: string) => ({ ar: '', fr: '', en: text });
const reader: SummaryReader = {
  language: 'fr',
  words: catalogueOf('fr'),
  names: new Map([['uae', { name: { ar: 'الإمارات', fr: 'Émirats arabes unis', en: 'UAE' }, type: 'place' }]]),
};
const plain = (text: string) => text.replace(/[\u2068\u2069]/g, '').replaceAll('\u00a0', ' ');

describe('the line that an item is told by while it is folded', () => {
  it.each([
    ['alias', { text: ' Vision 2030 ', lang: 'en' }, 'Vision 2030'],
    ['fact', { text: in3('Signed.'), asOf: '2025-02-06' }, '6 févr. 2025 · Signed.'],
    ['role', { title: in3('Chair'), of: 'uae' }, 'Chair · Émirats arabes unis'],
    ['owner', { party: { name: in3('Someone') } }, 'Someone'],
    ['milestone', { what: 'launched', from: '2016' }, 'Lancement · 2016'],
    ['milestone', { what: '', from: '' }, ''],
    ['value', { asOf: '2025', max: 1 }, '2025 · jusqu’à 1 GW'],
    ['value', { asOf: 'soon', max: 'x' }, 'soon'],
    ['fact', { text: in3(''), asOf: '' }, ''],
    ['alias', undefined, ''],
  ] as const)('of %s %j is %j', (blank, item, line) => {
    expect(plain(summaryOf(blank, item, { ...reader, unit: 'GW' }))).toBe(line);
  });
});
