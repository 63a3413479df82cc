import { expect, test } from './fixtures.ts';

test('the range of a name spans the nodes that its letters stand in', async ({ show }) => {
  const page = await show('<p>On 👍 day, <b>Khal</b>doon <a href="#">Al</a> Mubarak spoke.</p>');
  const range = await page.evaluate(() => {
    const place = annotating.find('Khaldoon Al Mubarak');
    const found = annotating.rangeOf(place);
    if (!found) return undefined;
    const { startContainer, startOffset, endContainer, endOffset } = found;
    const from = [startContainer.textContent, startOffset];
    return { text: annotating.textOf(found), from, to: [endContainer.textContent, endOffset] };
  });
  expect(range).toEqual({ text: 'Khaldoon Al Mubarak', from: ['Khal', 0], to: [' Mubarak spoke.', 8] });
});

test('a name has its range whatever white space the source has around and in it', async ({ show }) => {
  const page = await show(
    '<h1>A 👍\n  day</h1><p> Al&nbsp;<b>\n Mubarak</b>  and\n\t<i> Abu\n   Dhabi  </i></p><pre>one\n  MGX</pre>',
  );
  const texts = await page.evaluate(() =>
    ['A 👍 day', 'Al\u00a0 Mubarak', 'Abu Dhabi', 'MGX'].map((name) => {
      const range = annotating.rangeOf(annotating.find(name));
      return range && annotating.textOf(range);
    }),
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
    return { text: range && annotating.textOf(range), isInside: range?.startContainer.getRootNode() === root };
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
    return names.map((place) => {
      const range = annotating.rangeOf(place);
      return range ? annotating.textOf(range) : null;
    });
  });
  expect(ranges).toEqual([null, null, 'WAM']);
});

test('the whole text of a long node, which Firefox copies, is not asked for again with each of its marks', async ({
  show,
}) => {
  const page = await show(`<p>${'MGX and others. '.repeat(500)}</p>`);
  const counts = await page.evaluate(async () => {
    const { get } = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data') as PropertyDescriptor;
    let asked = 0;
    Object.defineProperty(CharacterData.prototype, 'data', {
      get(this: Text) {
        asked += 1;
        return get?.call(this);
      },
    });
    const { page, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    const counts = { marks: annotating.paintedCount(), isAskedSeldom: asked < 50 };
    turnOff();
    return counts;
  });
  expect(counts).toEqual({ marks: 500, isAskedSeldom: true });
});
