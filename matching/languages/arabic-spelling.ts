import { remembered } from '../remembered.ts';

/** More spellings of one name are not made: an index grows with each of them. */
const MOST = 12;

/** Letters for sounds that French and English have not: a word with one is Arabic, and written in one way. */
const OWN_LETTERS = /[حذضظعؤة]/;

/** Egyptian papers write this hamza on a ya: شؤون, شئون; مسؤول, مسئول. */
const HAMZA_ON_WAW = /ؤ(?=و[نل])/;

/** How one sound of a foreign name is written: where it stands in a word, and all that papers put there. */
interface Sound {
  at: RegExp;
  spellings: readonly string[];
}

const SOUNDS: readonly Sound[] = [
  { at: /(?<=^(?:ال)?)إي?(?=[^اويىئ])(?!.ى$)/, spellings: ['إ', 'إي'] }, // Éric, Élysée: إريك, إيريك
  { at: /(?<=.)يه$/, spellings: ['يه', 'ي'] }, // é at the end: الإليزيه, الإليزي
  { at: /^جي$/, spellings: ['جي', 'جيه'] }, // the letter J or G
  { at: /و[يئ]?يل$/, spellings: ['ويل', 'وئيل'] }, // Noël: نويل, نوئيل
  { at: /(?<=...)ار[دت]$/, spellings: ['ارد', 'ار', 'ارت'] }, // a last letter that French leaves unspoken
  { at: /وا[طت]$/, spellings: ['واط', 'وات'] }, // watt
  { at: /(?<=...[^اويىئ])ا$/, spellings: ['ا', 'ه'] }, // a at the end: فرنسا, فرنسه
];

/** The g of go has no letter of its own; a word takes one for all of its g: غوغل, جوجل, قوقل. */
const TWICE_G = /([غجق])(?=[وي]\1)|(?<=([غجق])[وي])\2/g;
const LETTERS_FOR_G = ['غ', 'ج', 'ق'];

/**
 * The spellings of a foreign name in Arabic letters, itself first and at most 12: a long vowel or none (إريك, إيريك), the
 * letters for g (غيغاواط, جيجاوات), a last consonant spoken or not (لومبارد, لومبار). Words with letters that only
 * Arabic words have stay as they are, but for the hamza of شؤون.
 */
export function arabicSpellings(text: string): string[] {
  const texts = text
    .split(/(?<=[ -])|(?=[ -])/)
    .map(spellingsOf)
    .reduce<string[]>((known, word) => known.flatMap((start) => word.map((spelling) => start + spelling)), ['']);
  return texts.slice(0, MOST);
}

/** Names repeat their words: of a hundred thousand firms most are a شركة. */
const spellingsOf = remembered((word): readonly string[] => {
  if (HAMZA_ON_WAW.test(word)) return [word, word.replace(HAMZA_ON_WAW, 'ئ')];
  if (OWN_LETTERS.test(word)) return [word];
  const words = SOUNDS.reduce((known, sound) => known.flatMap((spelling) => withSound(spelling, sound)), [word]);
  return [...new Set(words.flatMap(withLettersForG))];
});

const withSound = (word: string, { at, spellings }: Sound): string[] =>
  at.test(word) ? [word, ...spellings.map((spelling) => word.replace(at, spelling))] : [word];

function withLettersForG(word: string): string[] {
  const other = LETTERS_FOR_G.map((letter) => word.replace(TWICE_G, letter));
  return [word, ...other];
}
