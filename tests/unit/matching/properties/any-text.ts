import fc from 'fast-check';
import { NAMES } from './disguise.ts';

const FRAGMENTS = [
  ...NAMES.map(([name]) => name),
  ...[
    'Macron',
    'المبارك',
    '«وام»',
    'MGX',
    '(AIATC',
    'Kenya’s ',
    'NASDAQ:',
    'Vision 2030',
    'Saudi',
    'Kenya',
    'AFP',
    '(',
    ')',
    'و',
    'لل',
    'bin',
  ],
  ...[
    'campus',
    '« campus »',
    'IA',
    'U.A.E.',
    'https://',
    '@',
    'اليوم',
    'جامعة',
    'Université de',
    ...[
      '1 GW',
      '€30-50bn',
      'between €30bn and ',
      '30 milliards',
      ' d’euros',
      '35 sites',
      '35 موقعا',
      'بين 30 و50 مليار يورو',
    ],
    ...[
      'AI deal',
      'partnership agreement',
      'accord de partenariat',
      'signed',
      '6 February 2025',
      'data centre',
      'France',
      'UAE',
    ],
    ...['غيغاواط واحد', 'un gigawatt', '(', ' billion)', 'Fluidstack plans'],
    'University',
    '"',
    '\n',
  ],
];

/** Any UTF-16, lone halves of pairs included, between pieces of names. */
export const anyText = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS) },
      { weight: 1, arbitrary: fc.constantFrom(' ', ' ', '.', ', ', '\u0640', '\u0301', '\u200f') },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
      { weight: 1, arbitrary: fc.nat(0xffff).map((code) => String.fromCharCode(code)) },
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));
