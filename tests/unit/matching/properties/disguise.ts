import fc from 'fast-check';

/** Names of the bundled pack that need no context, and their entities. */
export const NAMES: readonly (readonly [name: string, id: string])[] = [
  ['Khaldoon Khalifa Al Mubarak', 'khaldoon-al-mubarak'],
  ['Emmanuel Macron', 'emmanuel-macron'],
  ['Jean-Noël Barrot', 'jean-noel-barrot'],
  ['Émirats arabes unis', 'uae'],
  ['Agence France-Presse', 'afp'],
  ['Abu Dhabi', 'abu-dhabi'],
  ['Saudi Vision 2030', 'saudi-vision-2030'],
  ['digital twin', 'digital-twin'],
  ['Artificial Intelligence and Advanced Technology Council', 'aiatc'],
  ['إيمانويل ماكرون', 'emmanuel-macron'],
  ['خلدون خليفة المبارك', 'khaldoon-al-mubarak'],
  ['محمد بن زايد آل نهيان', 'mohamed-bin-zayed'],
  ['الإمارات العربية المتحدة', 'uae'],
  ['جهاز الشؤون التنفيذية', 'executive-affairs-authority'],
  ['رؤية السعودية 2030', 'saudi-vision-2030'],
  ['فرنسا', 'france'],
];

const WORDS = ['said', 'yesterday', 'avec', 'aussi', 'hier', 'قال', 'أمس', 'ثم', '12', 'Zzz', 'привет'];
const GAPS = [' ', ', ', '. ', ' – ', '\n', '\u00a0', '! ', ' \u200f', '🙂 ', '、'];

/** Harmless words with harmless punctuation, ending and beginning with a gap. */
export const surroundings = fc
  .array(fc.tuple(fc.constantFrom(...GAPS), fc.constantFrom(...WORDS)), { maxLength: 5 })
  .chain((parts) => fc.constantFrom(...GAPS).map((last) => parts.flat().join('') + last));

const SPACES = [' ', '\u00a0', '\u202f', '  ', '-', '\u2011', '–'];
const UNSEEN = ['\u00ad', '\u200b', '\u200d', '\u200e', '\u2068'];
const ARABIC_MARKS = ['\u064e', '\u0651', '\u0640', '\u0652'];
const LATIN_MARKS = ['\u0301', '\u0308'];
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ي: 'ی',
  ك: 'ک',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  '0': '٠',
  '2': '٢',
  '3': '۳',
};

const isArabic = (char: string): boolean => char >= '\u0600' && char <= '\u06ff';

/** One random choice for each character: how it is written, and what unseen thing follows it. */
function disguiseOne(char: string, dice: number, inArabic: boolean): string {
  const pick = (choices: readonly string[]) => choices[dice % choices.length] ?? '';
  if (char === ' ' || char === '-') return pick(SPACES);
  const variant = dice % 3 === 0 && inArabic ? (ARABIC_LETTERS[char] ?? char) : char;
  const cased = dice % 5 === 0 ? variant.toUpperCase() : dice % 7 === 0 ? variant.toLowerCase() : variant;
  const follows = dice % 11 === 0 ? pick(UNSEEN) : dice % 13 === 0 ? pick(inArabic ? ARABIC_MARKS : LATIN_MARKS) : '';
  return /\p{L}/u.test(char) ? cased + follows : cased;
}

const FORMS = ['NFC', 'NFD', 'NFKC', 'NFKD'] as const;

/** A name as another writer, editor or copying tool may leave it. Its last letter is followed by nothing unseen. */
export const disguised = (name: string) =>
  fc
    .tuple(fc.array(fc.nat(1_000_000), { minLength: name.length, maxLength: name.length }), fc.constantFrom(...FORMS))
    .map(([dice, form]) => {
      const inArabic = isArabic(name[0] ?? '');
      const written = Array.from(name, (char, i) => disguiseOne(char, dice[i] ?? 0, inArabic)).join('');
      return written.normalize(form).replace(/[\u00ad\u0640\u200b-\u200f\u2068]+$/u, '');
    });
