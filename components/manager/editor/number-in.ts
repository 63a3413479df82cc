/** Digits of Arabic and Persian keyboards, by their distance from their zero. */
const OTHER_ZEROS = [0x660, 0x6f0];

const westernDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = OTHER_ZEROS.find((first) => code >= first && code <= first + 9) ?? code;
  return String(code - zero);
};

const PLAIN = /^\d+(?:\.\d*[1-9])?$/;
/** Thousands in groups of three, parted by commas: elsewhere a comma is a decimal mark. */
const IN_GROUPS = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The number that was typed, in any of the three languages' manners; the text itself as long as it is none. */
export function numberIn(text: string): number | string {
  const western = text
    .replace(/[٠-٩۰-۹]/g, westernDigit)
    .replace(/[\s\u00a0\u202f_٬]/g, '')
    .replace('٫', '.');
  const plain = IN_GROUPS.test(western) ? western.replaceAll(',', '') : western.replace(',', '.');
  // “1.” and “1.0” may go on; as a number they would lose what was typed.
  return PLAIN.test(plain) ? Number(plain) : text;
}
