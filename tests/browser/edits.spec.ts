import { expect, test } from './fixtures.ts';

/** So many marks that those behind them are static. */
const MANY = '<p>NNA</p>'.repeat(200);

test('a mark whose words the page changes is not painted, not even once, and is again when they come back', async ({
  show,
}) => {
  const page = await show(`${MANY}<p id="p">MGX met WAM.</p>`);
  const seen = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['NNA', 'MGX', 'WAM']);
    await page.read();
    const text = document.querySelector('#p')?.firstChild as Text;
    const first = annotating.paintedRanges().find(({ startContainer }) => startContainer === text);
    const write = async (words: string) => {
      text.data = words;
      await annotating.nextTask();
      return annotating.painted().filter((marked) => marked !== 'NNA');
    };
    const seen = [
      await write('Fed met WAM.'),
      await write('WAM met MGX.'),
      await write('M'),
      await write('MGX met WAM, they say.'),
    ];
    const isSame = annotating.paintedRanges().includes(first as AbstractRange);
    turnOff();
    return { seen, isSame };
  });
  expect(seen).toEqual({ seen: [['WAM'], [], [], ['MGX', 'WAM']], isSame: true });
});

test('a mark across nodes is not painted once either end says something else, and is while only hidden text comes between', async ({
  show,
}) => {
  const page = await show('<p>Abu <b>Dhabi</b> and <i>Emmanuel</i> Macron</p>');
  const seen = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['Abu Dhabi', 'Emmanuel Macron']);
    await page.read();
    const [abu, macron] = annotating.paintedRanges();
    (document.querySelector('b')?.firstChild as Text).data = 'Simbel';
    const style = document.createElement('style');
    style.textContent = 'i { color: inherit }';
    document.querySelector('i')?.after(style);
    await annotating.nextTask();
    const after = annotating.paintedRanges();
    const result = { abu: after.includes(abu as AbstractRange), macron: after.includes(macron as AbstractRange) };
    turnOff();
    return result;
  });
  expect(seen).toEqual({ abu: false, macron: true });
});

test('what is taken out and comes back with other words is not painted, though nothing was told of those', async ({
  show,
}) => {
  const page = await show('<ul><li>MGX</li><li>WAM</li></ul>');
  const seen = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const list = document.querySelector('ul') as Element;
    const row = list.firstElementChild as Element;
    row.remove();
    await annotating.nextTask();
    (row.firstChild as Text).data = 'Fed';
    await annotating.nextTask();
    list.append(row);
    await annotating.nextTask();
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(seen).toEqual(['WAM']);
});

test('what the page moves, adds to or writes again in the same words keeps its ranges all the while', async ({
  show,
}) => {
  const page = await show(`${MANY}<ul><li>MGX</li><li>WAM</li><li>AFP</li></ul>`);
  const seen = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['NNA', 'MGX', 'WAM', 'AFP']);
    await page.read();
    const before = new Set(annotating.paintedRanges());
    const isKept = () => annotating.paintedRanges().every((range) => before.has(range));
    const list = document.querySelector('ul') as Element;
    const [mgx, , afp] = Array.from(list.children, (item) => item.firstChild as Text);
    list.append(...[...list.children].reverse());
    mgx?.appendData(' says more');
    if (afp) afp.data = `${afp.data}`;
    await annotating.nextTask();
    const painted = () => annotating.painted().filter((marked) => marked !== 'NNA');
    const atOnce = { painted: painted(), isKept: isKept() };
    await annotating.until(() => seen.marks[200]?.node === afp);
    const result = { atOnce, later: { painted: painted(), isKept: isKept() } };
    turnOff();
    return result;
  });
  const all = { painted: ['AFP', 'MGX', 'WAM'], isKept: true };
  expect(seen).toEqual({ atOnce: all, later: all });
});

test('nothing is painted again after the end, whatever the page changes then', async ({ show }) => {
  const page = await show('<p>MGX</p>');
  const painted = await page.evaluate(async () => {
    const { page, turnOff, painter } = annotating.markPage(['MGX']);
    await page.read();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = 'Fed';
    await annotating.nextTask();
    turnOff();
    painter.remove();
    text.data = 'MGX';
    await annotating.nextTask();
    return annotating.painted();
  });
  expect(painted).toEqual([]);
});

test('two hundred marks at most are live ranges: the others slow none of the page’s changes', async ({ show }) => {
  const page = await show('<p>MGX</p>'.repeat(300));
  const count = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX']);
    const countNow = () => {
      const kinds = annotating.paintedRanges().map((range) => range instanceof StaticRange);
      return { static: kinds.filter(Boolean).length, all: kinds.length };
    };
    await page.read();
    const first = countNow();
    for (const line of [...document.querySelectorAll('p')].slice(0, 250)) line.remove();
    document.body.insertAdjacentHTML('beforeend', '<p>MGX</p>'.repeat(50));
    await annotating.until(() => annotating.paintedCount() === 100);
    const later = countNow();
    turnOff();
    return { first, later };
  });
  expect(count).toEqual({ first: { static: 100, all: 300 }, later: { static: 100, all: 100 } });
});
