import { expect, test } from './fixtures.ts';

/** What each body should be read as, if all should be read alike. */
const all = (bodies: readonly string[], lines: readonly string[]) =>
  Object.fromEntries(bodies.map((body) => [body, lines]));

test('a name goes on through bold, links, a span a letter and a place where a word may break', async ({ linesOf }) => {
  const whole = [
    '<p>Emmanuel <b>Mac</b>ron</p>',
    '<p>Emmanuel <a href="#">Macron</a></p>',
    `<p>Emmanuel ${[...'Macron'].map((letter) => `<span>${letter}</span>`).join('')}</p>`,
    '<p>Emmanuel Mac<wbr>ron</p>',
    '<p>Emmanuel <!-- a comment -->Macron</p>',
    '<p>Emmanuel Mac<span style="display: inline-block">ron</span></p>',
  ];
  expect(await linesOf(...whole)).toEqual(all(whole, ['Emmanuel Macron']));
});

test('line breaks, blocks, list items, table cells and flex items part names', async ({ linesOf }) => {
  const parted = [
    'Emmanuel<br>Macron',
    '<h2>Emmanuel</h2>Macron',
    '<div>Emmanuel<div>Macron</div></div>',
    '<ul><li>Emmanuel<li>Macron</ul>',
    '<table><tr><td>Emmanuel</td><td>Macron</td></tr></table>',
    '<p style="display: flex"><span>Emmanuel</span><span>Macron</span></p>',
    '<p>Emmanuel<span style="display: block">Macron</span></p>',
  ];
  expect(await linesOf(...parted)).toEqual(all(parted, ['Emmanuel', 'Macron']));
});

test('what is not displayed, not visible or folded away is not read', async ({ linesOf }) => {
  const unseen = [
    '<p>Seen</p><p style="display: none">MGX</p>',
    '<p>Seen</p><div style="display: none"><p>MGX</p></div>',
    '<p>Seen</p><p style="visibility: hidden">MGX</p>',
    '<p>Seen</p><p hidden>MGX</p>',
    '<details><summary>Seen</summary>MGX <b>MGX</b></details>',
  ];
  expect(await linesOf(...unseen)).toEqual(all(unseen, ['Seen']));
});

test('what waits to be found by a search in the page is not read', async ({ linesOf }) => {
  const unseen = [
    '<p>Seen</p><p hidden="until-found">MGX</p>',
    '<p>Seen</p><p style="content-visibility: hidden">MGX</p>',
  ];
  expect(await linesOf(...unseen)).toEqual(all(unseen, ['Seen']));
});

test('what shows though it has no box, stands far below or lies in an open fold is read', async ({ linesOf }) => {
  const seen = [
    '<div style="display: contents">MGX</div>',
    '<p style="margin-top: 9000px; content-visibility: auto">MGX</p>',
    '<details open>MGX</details>',
  ];
  expect(await linesOf(...seen)).toEqual(all(seen, ['MGX']));
});

test('a visible part of an invisible element is read', async ({ linesOf }) => {
  const body = '<div style="visibility: hidden">WAM<p style="visibility: visible">MGX</p></div>';
  expect(await linesOf(body)).toEqual({ [body]: ['MGX'] });
});

test('code, fields, what the reader writes and other than prose is not read', async ({ linesOf }) => {
  const noProse = [
    '<template>MGX</template>',
    '<script type="text/plain">MGX</script>',
    '<style>MGX {}</style>',
    '<noscript>MGX</noscript>',
    '<textarea>MGX</textarea>',
    '<select><option>MGX</select>',
    '<button>MGX</button>',
    '<p contenteditable>MGX <b>MGX</b></p>',
    '<p><code>MGX</code><kbd>MGX</kbd><samp>MGX</samp></p>',
    '<math><mi>MGX</mi></math>',
    '<ruby><rt>MGX</rt></ruby>',
    '<!-- MGX -->',
  ].map((body) => `${body}<p>Seen</p>`);
  expect(await linesOf(...noProse)).toEqual(all(noProse, ['Seen']));
});

test('a line break of the source is a space in flowing text, of the same length, and stays in preformatted text', async ({
  show,
}) => {
  const page = await show('<p></p>');
  const read = (whiteSpace: string) =>
    page.evaluate((value) => {
      const line = document.querySelector('p') as HTMLElement;
      line.style.whiteSpace = value;
      line.textContent = 'Al\nMubarak';
      const { lines } = annotating.collect();
      return lines.map(({ text, strands }) => [text, strands.length]);
    }, whiteSpace);
  for (const value of ['normal', 'nowrap']) expect(await read(value), value).toEqual([['Al Mubarak', 1]]);
  for (const value of ['pre', 'pre-wrap', 'pre-line', 'break-spaces'])
    expect(await read(value), value).toEqual([['Al\nMubarak', 1]]);
});

test('open shadow roots are read where their host stands, with what is slotted into them, and told', async ({
  show,
}) => {
  const page = await show('<p>Before</p><section><b>slotted</b></section><p>After</p>');
  const read = await page.evaluate(() => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (!root) return undefined;
    root.innerHTML = '<p>Outer</p><slot></slot><div></div>';
    const inner = root.querySelector('div')?.attachShadow({ mode: 'open' });
    if (inner) inner.innerHTML = '<p>Inner</p>';
    const { text, roots } = annotating.collect();
    return { lines: text.split('\n').filter(Boolean), isTold: roots[0] === root && roots[1] === inner };
  });
  expect(read?.isTold).toBe(true);
  expect(read?.lines).toEqual(['Before', 'Outer', 'slotted', 'Inner', 'After']);
});

test('light text that no slot shows is not read', async ({ show }) => {
  const page = await show('<section>MGX <b>MGX</b></section>');
  const text = await page.evaluate(() => {
    const root = document.querySelector('section')?.attachShadow({ mode: 'open' });
    if (root) root.innerHTML = '<p>Shown</p>';
    return annotating.collect().text.trim();
  });
  expect(text).toBe('Shown');
});

test('the source of a drawing between two words puts no space between them', async ({ linesOf }) => {
  const drawn = [
    '<p><b>Emmanuel</b><a><svg width="6" height="6">\n  <use href="#dot"></use>\n  stray\n</svg><b>Macron</b></a></p>',
    '<p><b>Emmanuel</b><svg width="6" height="6">\n  <g>\n <path d="M0 0"/></g></svg><b>Macron</b></p>',
  ];
  expect(await linesOf(...drawn)).toEqual(all(drawn, ['EmmanuelMacron']));
});
