import fc from 'fast-check';

interface Written {
  text: string;
  expected: Record<string, unknown>;
}

/** A way to write figures down, from which reading must give them back. */
export interface Format {
  language: 'ar' | 'fr' | 'en';
  figure: fc.Arbitrary<Written>;
}

/** Tenths from 0.1 to 999.9, as a number and as its parts. */
const tenths = fc.integer({ min: 1, max: 9_999 });

const decimal = (value: number, point: string): string => String(value / 10).replace('.', point);
const grouped = (value: number, mark: string): string => String(value).replace(/\B(?=(\d{3})+$)/g, mark);
const indic = (text: string): string => text.replace(/\d/g, (digit) => String.fromCharCode(0x660 + Number(digit)));
const exact = (value: number, unit: string) => ({ exact: value, unit });

const money = (language: Format['language'], write: (value: number) => string, unit: string): Format => ({
  language,
  figure: tenths.map((value) => ({ text: write(value), expected: exact(Number(`${value}e8`), unit) })),
});

const power = (language: Format['language'], write: (megawatts: number) => string): Format => ({
  language,
  figure: fc
    .integer({ min: 1, max: 99_999 })
    .map((megawatts) => ({ text: write(megawatts), expected: exact(Number(`${megawatts}e-3`), 'GW') })),
});

const range = (language: Format['language'], write: (low: number, high: number) => string, unit: string): Format => ({
  language,
  figure: fc.tuple(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 400 })).map(([low, more]) => ({
    text: write(low, low + more),
    expected: { min: Number(`${low}e9`), max: Number(`${low + more}e9`), unit },
  })),
});

export const FORMATS: Readonly<Record<string, Format>> = {
  'English billions with a sign': money('en', (value) => `€${decimal(value, '.')}bn`, 'EUR'),
  'English billions in words': money('en', (value) => `${decimal(value, '.')} billion dollars`, 'USD'),
  'English megawatts': power('en', (megawatts) => `${grouped(megawatts, ',')} MW`),
  'English ranges': range('en', (low, high) => `between €${low} billion and €${high} billion`, 'EUR'),
  'English ranges with a dash': range('en', (low, high) => `€${low}–${high}bn`, 'EUR'),
  'French billions': money('fr', (value) => `${decimal(value, ',')} milliards d’euros`, 'EUR'),
  'French billions with a sign': money('fr', (value) => `${decimal(value, ',')}\u202fMd€`, 'EUR'),
  'French megawatts': power('fr', (megawatts) => `${grouped(megawatts, '\u202f')} MW`),
  'French megawatts with points': power('fr', (megawatts) => `${grouped(megawatts, '.')} mégawatts`),
  'French ranges': range('fr', (low, high) => `de ${low} à ${high} milliards d’euros`, 'EUR'),
  'Arabic billions': money('ar', (value) => `${decimal(value, '.')} مليار يورو`, 'EUR'),
  'Arabic billions in its digits': money('ar', (value) => `${indic(decimal(value, '٫'))} مليار دولار`, 'USD'),
  'Arabic megawatts': power('ar', (megawatts) => `${indic(grouped(megawatts, '٬'))} ميغاواط`),
  'Arabic ranges': range('ar', (low, high) => `بين ${low} و${high} مليار يورو`, 'EUR'),
  'Arabic ranges in its digits': range(
    'ar',
    (low, high) => `من ${indic(String(low))} إلى ${indic(String(high))} مليار يورو`,
    'EUR',
  ),
};
