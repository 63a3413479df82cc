import { expect, test } from './fixtures.ts';

test('the range of a name spans the nodes that its letters stand in', async ({ show }) => {
  const page = await show('<p>On 👍 day, <b>Khal</b>doon <a href="#">Al</a> Mubarak spoke.</p>');
  const range = await page.evaluate(() => {
    const { collected, start, end } = annotating.find('Khaldoon Al Mubarak');
    const found = annotating.rangeOf(collected, { start, end });
    if (!found) return undefined;
    const { startContainer, startOffset, endContainer, endOffset } = found;
    const from = [startContainer.textContent, startOffset];
    return { text: found.toString(), from, to: [endContainer.textContent, endOffset] };
  });
  expect(range).toEqual({ text: 'Khaldoon Al Mubarak', from: ['Khal', 0], to: [' Mubarak spoke.', 8] });
});

test('each text node stands in the collected text with its own length', async ({ show }) => {
  const page = await show('<h1>A 👍\nday</h1><p>Al&nbsp;<b>Mubarak</b><br>left\n  <i>early</i></p><pre>a\nb</pre>');
  const wrong = await page.evaluate(() => {
    const { text, runs } = annotating.collect(document.body);
    const standsIn = (data: string, start: number) =>
      text.slice(start, start + data.length).replaceAll('\n', ' ') === data.replaceAll('\n', ' ');
    return runs.filter(({ node, start }) => !standsIn(node.data, start)).map(({ node }) => node.data);
  });
  expect(wrong).toEqual([]);
});

test('a name in a shadow root has its range there', async ({ show }) => {
  const page = await show('<p>MG</p><section></section>');
  const found = await page.evaluate(() => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>It was M<b>GX</b>.</p>';
    const { collected, start, end } = annotating.find('MGX');
    const range = annotating.rangeOf(collected, { start, end });
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
    return names.map(({ collected, start, end }) => annotating.rangeOf(collected, { start, end })?.toString() ?? null);
  });
  expect(ranges).toEqual([null, null, 'WAM']);
});
