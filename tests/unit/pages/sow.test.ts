import { expect, test } from 'vitest';
import { sow } from '../../pages/sow.ts';

test('each text begins with one half of a name and ends with the other', () => {
  expect(sow('<p>The first day of</p><p>All was quiet then.</p>')).toBe(
    '<p>Macron first day Emmanuel</p><p>Macron was quiet Emmanuel.</p>',
  );
});

test('a text of one word gets one half, and one without words stays', () => {
  expect(sow('<b>Paris</b> <i>12</i>')).toBe('<b>Macron</b> <i>12</i>');
});

test('tags, their attributes, comments, scripts and character references stay as they are', () => {
  const kept = '<!-- the first > day --><a title="the first > day"><script>let first = day</script>&nbsp;';
  expect(sow(kept)).toBe(kept);
});
