import { expect, test } from 'vitest';
import { BadOption, readOptions } from '../../bench/options.ts';

test('without options, every place and size is measured and no file written', () => {
  expect(readOptions([])).toEqual({
    places: ['node', 'page', 'worker'],
    sizes: [200, 1_000, 10_000, 100_000],
    json: undefined,
  });
});

test('places and sizes come in their own order, each once', () => {
  const { places, sizes } = readOptions(['--only', 'worker,node', '--sizes', '1000, 200,1000']);
  expect(places).toEqual(['node', 'worker']);
  expect(sizes).toEqual([200, 1_000]);
});

test.each([
  [['--only', 'firefox'], '--only takes node, page, worker, not “firefox”.'],
  [['--only', ''], '--only takes node, page, worker, not “”.'],
  [['--sizes', '1e3'], '--sizes takes numbers of aliases from 1 to 100000, not “1e3”.'],
  [['--sizes', '0'], '--sizes takes numbers of aliases from 1 to 100000, not “0”.'],
  [['--sizes', '200000'], '--sizes takes numbers of aliases from 1 to 100000, not “200000”.'],
  [['--sizes', '1,2,3,4,5'], '--sizes takes at most 4 numbers.'],
  [['--json', ''], '--json needs the name of a file.'],
])('%j is refused: %s', (given, message) => {
  expect(() => readOptions(given)).toThrow(new BadOption(message));
});

test.each([[['--quick']], [['--json']], [['fast']]])('%j is refused by its name', (given) => {
  expect(() => readOptions(given)).toThrow(BadOption);
  expect(() => readOptions(given)).toThrow(given[0]);
});
