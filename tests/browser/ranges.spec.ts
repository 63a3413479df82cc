import { expect, test } from './fixtures.ts';

test('the range of a name spans the nodes that its letters stand in', async ({ show }) => {
  const page = await show('<p>On 👍 day, <b>Khal</b>doon <a href="#">Al</a> Mubarak spoke.</p>');
  const range = await page.evaluate(() => {
    const place = annotating.find('Khaldoon Al Mubarak');
    const found = annotating.rangeOf(place);
    if (!found) return undefined;
    const { startContainer, startOffset, endContainer, endOffset } = found;
    const from = [startContainer.textContent, startOffset];
    return { text: found.toString(), from, to: [endContainer.textContent, endOffset] };
  });
  expect(range).toEqual({ text: 'Khaldoon Al Mubarak', from: ['Khal', 0], to: [' Mubarak spoke.', 8] });
});

test('a name has its range whatever white space the source has around and in it', async ({ show }) => {
  const page = await show(
    '<h1>A 👍\n  day</h1><p> Al&nbsp;<b>\n Mubarak</b>  and\n\t<i> Abu\n   Dhabi  </i></p><pre>one\n  MGX</pre>',
  );
  const texts = await page.evaluate(() =>
    ['A 👍 day', 'Al\u00a0 Mubarak', 'Abu Dhabi', 'MGX'].map((name) =>
      annotating.rangeOf(annotating.find(name))?.toString(),
    ),
  );
  expect(texts).toEqual(['A 👍\n  day', 'Al\u00a0\n Mubarak', 'Abu\n   Dhabi', 'MGX']);
});

test('a name in a shadow root has its range there', async ({ show }) => {
  const page = await show('<p>MG</p><section></section>');
  const found = await page.evaluate(() => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>It was M<b>GX</b>.</p>';
    const place = annotating.find('MGX');
    const range = annotating.rangeOf(place);
    return { text: range?.toString(), isInside: range?.commonAncestorContainer.getRootNode() === root };
  });
  expect(found).toEqual({ text: 'MGX', isInside: true });
});

test('a name that the page has changed or removed since has no range', async ({ show }) => {
  const page = await show('<p>Emmanuel Macron</p><p>MGX</p><p>WAM</p>');
  const ranges = await page.evaluate(() => {
    const names = ['Emmanuel Macron', 'MGX', 'WAM'].map((name) => annotating.find(name));
    const [first, second] = document.querySelectorAll('p');
    if (first?.firstChild) first.firstChild.textContent = 'Somebody else';
    second?.remove();
    return names.map((place) => annotating.rangeOf(place)?.toString() ?? null);
  });
  expect(ranges).toEqual([null, null, 'WAM']);
});
