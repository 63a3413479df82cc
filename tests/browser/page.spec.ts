import { expect, test } from './fixtures.ts';

const FILLER = 'Nothing of note happened on that day, and the next one was quieter still. ';

test('of a long page only the piece that changed is scanned again', async ({ show }) => {
  const page = await show(`${`<p>${FILLER.repeat(20)}</p>`.repeat(210)}<p id="last">MGX</p>`);
  const { first, again, marks } = await page.evaluate(async () => {
    const { page, asked, decided, seen, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const first = asked.length;
    const decisions = decided.length;
    (document.querySelector('#last') as Element).textContent = 'WAM and MGX';
    await annotating.until(() => seen.marks.length === 2 && decided.length > decisions);
    const marks = seen.marks.map(({ range }) => annotating.textOf(range));
    const again = {
      asked: asked.slice(first).map((text) => text.length <= 64 * 1024),
      decided: decided.length - decisions,
    };
    turnOff();
    return { first, again, marks };
  });
  expect(first).toBeGreaterThan(4);
  expect(again).toEqual({ asked: [true], decided: 1 });
  expect(marks).toEqual(['WAM', 'MGX']);
});

test('marks whose text stays are the same after a change, and the others are gone', async ({ show }) => {
  const page = await show('<p>MGX <b id="b">WAM</b></p><p id="gone">MGX</p>');
  const seen = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const [mgx, wam, gone] = seen.marks;
    document.querySelector('#gone')?.remove();
    document.querySelector('#b')?.append(' and MGX');
    await annotating.until(() => gone !== undefined && !seen.marks.includes(gone));
    const result = {
      kept: [seen.marks[0] === mgx && seen.marks[0]?.range === mgx?.range, seen.marks[1] === wam],
      isGone: gone !== undefined && !seen.marks.includes(gone),
      painted: annotating.painted(),
    };
    turnOff();
    return result;
  });
  expect(seen).toEqual({ kept: [true, true], isGone: true, painted: ['MGX', 'MGX', 'WAM'] });
});

test('a name that is written again in the same words is painted again', async ({ show }) => {
  const page = await show('<p>MGX</p>');
  const painted = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data = `${text.data}`;
    await annotating.until(() => annotating.painted().join() === 'MGX');
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX']);
});

test('what is in view is asked and marked before the rest of a long page', async ({ show }) => {
  const page = await show(
    `${`<p>${FILLER.repeat(10)}</p>`.repeat(800)}<p id="here">MGX is here.</p>${`<p>${FILLER}</p>`.repeat(400)}`,
  );
  const asked = await page.evaluate(async () => {
    document.querySelector('#here')?.scrollIntoView({ block: 'center' });
    const { page, asked, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    turnOff();
    return asked.map((text) => text.includes('MGX is here.'));
  });
  expect(asked.length).toBeGreaterThan(4);
  // What the window shows may lie on the border of two pieces.
  expect(asked.indexOf(true)).toBeLessThan(2);
});

test('ten thousand nodes that come at once are all marked, and go with them', async ({ show }) => {
  const page = await show('<p>MGX</p><div id="storm"></div>');
  const counts = await page.evaluate(async () => {
    const { page, asked, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const storm = document.querySelector('#storm') as Element;
    const settled = async (count: number) => {
      await annotating.until(() => annotating.paintedCount() === count);
      return annotating.painted().length;
    };
    storm.append(
      ...Array.from({ length: 10_000 }, () => {
        const line = document.createElement('p');
        line.textContent = 'WAM says so.';
        return line;
      }),
    );
    const full = await settled(10_001);
    storm.replaceChildren();
    const after = await settled(1);
    turnOff();
    return { full, after, asked: asked.length < 20 };
  });
  expect(counts).toEqual({ full: 10_001, after: 1, asked: true });
});

test('a ticker leaves nothing of what it showed', async ({ show }) => {
  const page = await show('<p>MGX</p><p id="ticker"></p>');
  const seen = await page.evaluate(async () => {
    const { page, asked, seen, turnOff } = annotating.markPage(['MGX', 'WAM', 'AFP']);
    await page.read();
    const [first] = seen.marks;
    for (let i = 0; i < 300; i++) {
      (document.querySelector('#ticker') as Element).textContent = i % 2 ? `WAM ${i}` : `AFP ${i}`;
      await page.read();
    }
    const result = {
      marks: seen.marks.length,
      isSame: seen.marks[0] === first,
      painted: annotating.painted(),
      asked: asked.length,
    };
    turnOff();
    return result;
  });
  expect(seen).toEqual({ marks: 2, isSame: true, painted: ['MGX', 'WAM'], asked: 301 });
});

test('shadow roots, closed ones too, are found when they are attached late', async ({ show }) => {
  const page = await show('<x-open></x-open><div id="div"></div><x-closed></x-closed><p>MGX</p>');
  const names = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM', 'AFP', 'NNA']);
    await page.read();
    const attach = (selector: string, mode: 'open' | 'closed', name: string) => {
      const host = document.querySelector(selector) as Element;
      const root = host.attachShadow({ mode });
      root.innerHTML = `<p>${name}</p>`;
      if (mode === 'closed') annotating.closed.set(host, root);
    };
    attach('x-open', 'open', 'WAM');
    attach('#div', 'open', 'AFP');
    attach('x-closed', 'closed', 'NNA');
    await page.read();
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(names).toEqual(['AFP', 'MGX', 'NNA', 'WAM']);
});

test('the first mention of each entity is marked in each article, and once outside of them', async ({ show }) => {
  const page = await show(
    '<p>MGX 1 <b>MGX 2</b></p><article>MGX 3, WAM 4<p>MGX 5</p><article>MGX 6</article>WAM 7</article><article>MGX 8</article><p>MGX 9, WAM 10</p>',
  );
  const marked = await page.evaluate(async () => {
    const { page, asked, seen, turnOff } = annotating.markPage(['MGX', 'WAM'], 'first');
    const numbers = () =>
      seen.marks.map(({ range }) => (range.endContainer as Text).data.slice(range.endOffset).match(/\d+/)?.[0]);
    await page.read();
    const first = numbers();
    await page.change(annotating.manner());
    const every = numbers().length;
    await page.change(annotating.manner({ density: 'first' }));
    const back = numbers();
    turnOff();
    return { first, every, back, asked: asked.length };
  });
  const first = ['1', '3', '4', '6', '8', '10'];
  expect(marked).toEqual({ first, every: 10, back: first, asked: 1 });
});

test('a type is marked more or less than others, and a name that is sought each time', async ({ show }) => {
  const page = await show('<p>MGX, MGX, WAM, WAM, Some City, Some City</p>');
  const marked = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM', 'Some City'], 'first');
    const marks = async (change: Parameters<typeof annotating.manner>[0]) => {
      await page.change(annotating.manner({ density: 'first', ...change }));
      return annotating.painted().sort();
    };
    const type = 'organisation';
    const found = [
      await marks({ densities: { [type]: 'every' } }),
      await marks({ densities: { [type]: 'never' } }),
      await marks({ marksPlaces: false, sought: 'Some City' }),
      await marks({ densities: { [type]: 'never' }, muted: ['MGX'], sought: 'MGX' }),
    ];
    turnOff();
    return found;
  });
  expect(marked).toEqual([
    ['MGX', 'MGX', 'Some City', 'WAM', 'WAM'],
    ['Some City'],
    ['MGX', 'Some City', 'Some City', 'WAM'],
    ['MGX', 'MGX', 'Some City'],
  ]);
});

test('countries and cities are marked only if the reader wants them', async ({ show }) => {
  const page = await show('<p>MGX in Some City</p>');
  const marked = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'Some City']);
    await page.read();
    const withPlaces = annotating.painted();
    await page.change(annotating.manner({ marksPlaces: false }));
    const without = annotating.painted();
    turnOff();
    return [withPlaces, without];
  });
  expect(marked).toEqual([['MGX', 'Some City'], ['MGX']]);
});

test('on request only, nothing is read until it is asked for, and then changes are followed', async ({ show }) => {
  const page = await show('<p>MGX</p>');
  const result = await page.evaluate(async () => {
    const { page, asked, turnOff } = annotating.markPage(['MGX', 'WAM'], 'request');
    await page.read();
    const before = [asked.length, annotating.painted().length];
    document.body.append('WAM');
    await page.markNow();
    const after = annotating.painted();
    document.querySelector('p')?.remove();
    await annotating.until(() => annotating.painted().join() === 'WAM');
    const later = annotating.painted();
    turnOff();
    return { before, after, later };
  });
  expect(result).toEqual({ before: [0, 0], after: ['MGX', 'WAM'], later: ['WAM'] });
});

test('a sheet that comes late hides what it hides', async ({ show }) => {
  const page = await show('<p class="late">MGX</p><p>WAM</p>');
  await page.evaluate(async () => {
    const { page } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const style = document.createElement('style');
    style.textContent = '.late { display: none }';
    document.head.append(style);
  });
  await expect.poll(() => page.evaluate(() => annotating.painted())).toEqual(['WAM']);
});

test('a document that is opened anew is told of', async ({ show }) => {
  const page = await show('<p>MGX</p>');
  const told = await page.evaluate(async () => {
    const { page, seen } = annotating.markPage(['MGX']);
    await page.read();
    document.open();
    document.write('<!doctype html><p>WAM</p>');
    document.close();
    await annotating.until(() => seen.replaced > 0);
    return seen.replaced > 0;
  });
  expect(told).toBe(true);
});
