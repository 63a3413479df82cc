import { expect, test } from 'vitest';
import { BadOption } from '../../../bench/options.ts';
import { readPageOptions } from '../../../bench/page/options.ts';

test('without options, the project’s own pages are measured and no file is written', () => {
  expect(readPageOptions([])).toEqual({ folder: undefined, only: undefined, json: undefined });
});

test('a folder, a part of a name and a file may be given in any order', () => {
  const options = { folder: 'pages', only: 'news', json: 'out.json' };
  expect(readPageOptions(['pages', '--only', 'news', '--json', 'out.json'])).toEqual(options);
  expect(readPageOptions(['--json', 'out.json', '--only', 'news', 'pages'])).toEqual(options);
});

test.each([
  [['one', 'two'], 'One folder is measured at a time, and “two” is a second.'],
  [['--only', ''], '--only needs a part of a page’s name.'],
  [['--json', ''], '--json needs the name of a file.'],
])('%j is refused: %s', (given, message) => {
  expect(() => readPageOptions(given)).toThrow(new BadOption(message));
});

test('an unknown option is refused by its name', () => {
  expect(() => readPageOptions(['--quick'])).toThrow('--quick');
});
