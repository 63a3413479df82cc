import { expect, test } from 'vitest';
import { tableOf } from '../../../tools/tour.ts';

const mark = (language: string, type: string, text: string) => ({ language, name: `hashiya-${type}`, text, boxes: [] });

test('the table counts the same text of the same type and language once, in the order of the page', () => {
  const marks = [
    mark('en', 'organisation', 'MGX'),
    mark('fr', 'organisation', 'MGX'),
    mark('en', 'person', 'Emmanuel\n    Macron'),
    mark('en', 'organisation', 'MGX'),
    mark('en', 'person', 'Emmanuel Macron'),
  ];
  expect(tableOf(marks)).toBe(
    [
      'language  type          count  text',
      'en        organisation      2  MGX',
      'fr        organisation      1  MGX',
      'en        person            2  Emmanuel Macron',
    ].join('\n'),
  );
});
