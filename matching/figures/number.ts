/** Most digits of a number: beyond them a double is no longer exact, and no figure of a deal has so many. */
const MOST_DIGITS = 15;

const DIGIT = '[0-9٠-٩۰-۹]';
const GROUP_MARK = "[ ,.٬\\u00a0\\u2009\\u202f'’]";

/** A number in digits: grouped by threes with one mark, or not; then a decimal part. */
const NUMBER = new RegExp(
  `(?<grouped>${DIGIT}{1,3}(?<mark>${GROUP_MARK})${DIGIT}{3}(?:\\k<mark>${DIGIT}{3})*|${DIGIT}+)` +
    `(?:(?<point>[.,٫])(?<decimals>${DIGIT}+))?(?!${DIGIT})`,
  'y',
);
/** Without a sound grouping the same digits are read as a plain number. */
const PLAIN = new RegExp(`(?<grouped>${DIGIT}+)(?:(?<point>[.,٫])(?<decimals>${DIGIT}+))?`, 'y');

/** Western digits for those of Arabic and Persian. */
export const western = (digits: string): string =>
  digits.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));

/** A number as it stands: where it ends, and its decimal writing (1400.5). */
export interface Digits {
  end: number;
  decimal: string;
  /** What parts its thousands, if one group alone lets doubt: 1.400 is fourteen hundred, or one and two fifths. */
  doubtful?: '.' | ',';
}

const isDoubtful = (whole: string, mark: string, decimals: string | undefined): mark is '.' | ',' =>
  (mark === '.' || mark === ',') && decimals === undefined && whole.split(mark).length === 2;

function readAs(pattern: RegExp, text: string, at: number): Digits | undefined {
  pattern.lastIndex = at;
  const groups = pattern.exec(text)?.groups;
  if (!groups) return undefined;
  const { grouped = '', mark, point, decimals } = groups;
  if (mark !== undefined && mark === point) return undefined;
  const whole = western(mark === undefined ? grouped : grouped.replaceAll(mark, ''));
  if (whole.length + (decimals?.length ?? 0) > MOST_DIGITS) return undefined;
  return {
    end: pattern.lastIndex,
    decimal: decimals === undefined ? whole : `${whole}.${western(decimals)}`,
    ...(mark !== undefined && isDoubtful(grouped, mark, decimals) && { doubtful: mark }),
  };
}

/** Reads the number whose first digit stands at an offset; nothing if it has too many digits or no sound grouping. */
export const numberAt = (text: string, at: number): Digits | undefined =>
  readAs(NUMBER, text, at) ?? readAs(PLAIN, text, at);

/** The language that a figure's words are of, as far as they tell. */
export type Hint = 'en' | 'fr' | 'ar' | undefined;

/**
 * The decimal writing, the doubt settled: a point is English's decimal mark and a comma French's; else a group of three
 * digits is one of thousands, unless nothing but a zero stands before it or a magnitude goes with it (1.125 billion).
 */
export function settled({ decimal, doubtful }: Digits, hint: Hint, hasMagnitude: boolean): string {
  if (doubtful === undefined) return decimal;
  const asDecimal = `${decimal.slice(0, -3)}.${decimal.slice(-3)}`;
  if (decimal.startsWith('0')) return asDecimal;
  if (doubtful === '.') return hint === 'en' || (hasMagnitude && hint !== 'fr') ? asDecimal : decimal;
  return hint === 'fr' ? asDecimal : decimal;
}
