import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { BadOption, readOptions } from '../../pages/options.ts';

const folder = mkdtempSync(join(tmpdir(), 'pages-'));

test('a folder alone means all its pages in both browsers', () => {
  const all = { folder, browsers: ['chromium', 'firefox'], only: '', sow: false, json: undefined };
  expect(readOptions([folder])).toEqual(all);
});

test('every option narrows or adds', () => {
  const given = [folder, '--browser', 'firefox', '--only', 'bbc', '--sow', '--json', 'out.json'];
  expect(readOptions(given)).toEqual({ folder, browsers: ['firefox'], only: 'bbc', sow: true, json: 'out.json' });
});

test.each([
  { given: [], says: 'Name one folder' },
  { given: [folder, folder], says: 'Name one folder' },
  { given: [join(folder, 'none')], says: 'There is no folder' },
  { given: [folder, '--browser', 'opera'], says: 'not “opera”' },
  { given: [folder, '--json', ''], says: 'name of a file' },
  { given: [folder, '--quick'], says: '--quick' },
])('$given is refused, and the message says why: $says', ({ given, says }) => {
  expect(() => readOptions(given)).toThrow(BadOption);
  expect(() => readOptions(given)).toThrow(says);
});
