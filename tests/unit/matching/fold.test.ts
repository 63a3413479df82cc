import { describe, expect, it } from 'vitest';
import { expansionOf, foldingTable, kindOf } from '../../../matching/fold.ts';
import { folded } from '../../../matching/surroundings.ts';

const SAME: readonly (readonly [why: string, one: string, other: string])[] = [
  ['harakat', 'فَرَنْسَا', 'فرنسا'],
  ['a shadda', 'بارّو', 'بارو'],
  ['tatweel', 'خلدـــون', 'خلدون'],
  ['the hamza’s seat', 'إأآٱا', 'ااااا'],
  ['alef maqsura and ya', 'أبوظبى', 'ابوظبي'],
  ['ta marbuta and ha', 'المتحدة', 'المتحده'],
  ['waw and ya with hamza', 'ؤئ', 'وي'],
  ['Persian ya and kaf', 'ماکرون زاید', 'ماكرون زايد'],
  ['Persian gaf, che and pe', 'گچپ', 'غجب'],
  ['Arabic-Indic digits', '٢٠٣٠', '2030'],
  ['Persian digits', '۲۰۳۰', '2030'],
  ['digits of other scripts', '१२३ ৪৫', '123 45'],
  ['presentation forms', 'ﻣﺎﻛﺮﻭﻥ', 'ماكرون'],
  ['the lam-alef ligature', 'ﻻ', 'لا'],
  ['bidi marks and isolates', '\u200fMGX\u200e \u2068MGX\u2069 \u202bMGX\u202c', 'MGX MGX MGX'],
  ['letter case', 'ÉLYSÉE', 'élysée'],
  ['accents in NFC and NFD', 'Élysée'.normalize('NFC'), 'Élysée'.normalize('NFD')],
  ['accents and none', 'Jean-Noël', 'Jean-Noel'],
  ['a straight and a curly apostrophe', "l'Élysée", 'l’Élysée'],
  ['hyphens of each kind', 'Jean-Noël', 'Jean‑Noël'],
  ['a hyphen, a dash and a space', 'Abou-Dhabi', 'Abou – Dhabi'],
  ['no-break and thin spaces', 'Vision\u00a02030\u202fplan', 'Vision 2030 plan'],
  ['soft hyphens', 'Khal\u00addoon', 'Khaldoon'],
  ['zero-width characters', 'M\u200bG\u200c\u200d\ufeffX', 'MGX'],
  ['full-width letters', 'ＭＧＸ', 'MGX'],
  ['ligatures', 'ﬁn œuvre Straße', 'fin oeuvre Strasse'],
  ['quotes and brackets between words', '«رؤية» (2030)', 'رؤية 2030'],
  ['dots between letters', 'إم.جي.إكس', 'إم جي إكس'],
  ['a dot after a single letter', 'J.-N. Barrot', 'J N Barrot'],
  ['decimal marks', '4,0 ٤٫٠', '4.0 4.0'],
];

const DIFFERENT: readonly (readonly [why: string, one: string, other: string])[] = [
  ['a comma between words', 'Paris, Texas', 'Paris Texas'],
  ['a full stop between words', 'Paris. Texas', 'Paris Texas'],
  ['ha and kha', 'ح', 'خ'],
  ['sin and shin', 'س', 'ش'],
  ['o and a', 'Khaldoon', 'Khaldaan'],
];

describe('folding', () => {
  it.each(SAME)('does not tell apart %s', (_, one, other) => {
    expect(folded(one)).toBe(folded(other));
    expect(folded(one)).not.toBe('');
  });

  it.each(DIFFERENT)('tells apart %s', (_, one, other) => {
    expect(folded(one)).not.toBe(folded(other));
  });

  it('has a value for each UTF-16 unit and is made once', () => {
    expect(foldingTable()).toHaveLength(0x10000);
    expect(foldingTable()).toBe(foldingTable());
  });

  it('keeps letters of every script, not only of ours', () => {
    expect(folded('Макрон')).toBe('макрон');
    expect(folded('Μακρόν')).toBe('μακρον');
  });

  it('ends names at emoji, line breaks and scripts without spaces', () => {
    for (const stop of ['🙂', '\n', '漢', '…', '€']) expect(folded(`ab${stop}cd`)).toBe('ab');
  });

  it('gives each value that stands for more than one letter its letters', () => {
    const nameless = foldingTable().filter((value) => value >= 0xe000 && expansionOf(value) === undefined);
    expect(nameless).toHaveLength(0);
    expect(folded('한국')).toBe('한국');
  });

  it('names the kind of each symbol', () => {
    const kinds = ['é', 'ب', '٣', 'я', '-'].map((char) => kindOf(foldingTable()[char.charCodeAt(0)] ?? 0));
    expect(kinds).toEqual(['latin', 'arabic', 'digit', 'other', 'none']);
  });

  it('expands only what stands for two letters', () => {
    const expanded = ['œ', 'ﻻ', 'o'].map((char) => expansionOf(foldingTable()[char.charCodeAt(0)] ?? 0));
    expect(expanded).toEqual(['oe', 'لا', undefined]);
  });
});
