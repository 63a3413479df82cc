/** How Arabic letters are written in an id. No transcription: it need only be readable and always the same. */
const ARABIC: Readonly<Record<string, string>> = {
  ء: '',
  ا: 'a',
  ب: 'b',
  ت: 't',
  ث: 'th',
  ج: 'j',
  ح: 'h',
  خ: 'kh',
  د: 'd',
  ذ: 'dh',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 'sh',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  ع: 'a',
  غ: 'gh',
  ف: 'f',
  ق: 'q',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
  و: 'w',
  ي: 'y',
  ة: 'a',
  ى: 'a',
  ک: 'k',
  ی: 'y',
  گ: 'g',
  چ: 'ch',
  پ: 'p',
  ڤ: 'v',
};

/** Latin letters that do not decompose into one of ASCII and a mark. */
const LATIN: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A text in small ASCII letters as far as it has any; what has none stays as it is. */
export const inLatinLetters = (text: string): string =>
  Array.from(text.normalize('NFKD').toLowerCase(), (char) => ARABIC[char] ?? LATIN[char] ?? char)
    .join('')
    .replace(/[\p{M}ـ]/gu, '');
