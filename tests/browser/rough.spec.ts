import { expect, test } from './fixtures.ts';

const FILLER = '<p>Nothing of note happened on that day, <b>and</b> the next one was quieter still.</p>';

test('of a page without names no node is looked at', async ({ show }) => {
  const page = await show(FILLER.repeat(200));
  const looks = await page.evaluate(async () => {
    const { page, asked, turnOff } = annotating.markPage(['MGX']);
    const looks = annotating.countLooks();
    await page.read();
    turnOff();
    return { styles: looks.styles, walkers: looks.walkers, asked: asked.length };
  });
  expect(looks).toEqual({ styles: 0, walkers: 0, asked: 1 });
});

test('of a page with few names only the blocks that hold them are read', async ({ show }) => {
  const page = await show(
    `${FILLER.repeat(200)}<p>Of <i>M</i>GX. <b>W</b>AM says MGX <b>did</b>.</p>${FILLER.repeat(200)}`,
  );
  const seen = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX']);
    const looks = annotating.countLooks();
    await page.read();
    const seen = { painted: annotating.painted(), styles: looks.styles < 20, walkers: looks.walkers };
    turnOff();
    return seen;
  });
  expect(seen).toEqual({ painted: ['MGX', 'MGX'], styles: true, walkers: 1 });
});

test('a name that is parted within its longest word has the page read block by block', async ({ show }) => {
  const page = await show(`${FILLER.repeat(20)}<p>Of <i>M</i>GX it said nothing.</p>`);
  const painted = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX']);
});

test('what is the same as a line that is not read, or not seen, is marked where it is read', async ({ show }) => {
  const page = await show(`<div hidden><p>MGX says so.</p></div>
    <p><code>MGX</code></p><p>MGX</p><p id="seen">MGX says so.</p><select><option>MGX</option></select>`);
  const marked = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    const marked = seen.marks.map(({ node }) => `${node.parentElement?.localName} ${node.data}`);
    turnOff();
    return marked;
  });
  expect(marked).toEqual(['p MGX', 'p MGX says so.']);
});

test('buttons side by side and icons without words leave a page to be read roughly', async ({ show }) => {
  const page = await show(`${FILLER.repeat(50)}<p><button>Yes</button><button>No</button></p>
    <p><a href="#x">Comments |</a><button><svg></svg></button> all of it</p>
    <p>MGX</p>${FILLER.repeat(50)}`);
  const seen = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX', 'WAM']);
    const looks = annotating.countLooks();
    await page.read();
    const marked = seen.marks.map(({ node }) => `${node.parentElement?.localName} ${node.data}`);
    turnOff();
    return { marked, isRough: looks.styles < 40 };
  });
  expect(seen).toEqual({ marked: ['p MGX'], isRough: true });
});

test('a name in many lines, in kept breaks and across elements is found in each', async ({ show }) => {
  const page = await show(
    `${'<p>Somebody else than MGX said nothing.</p>'.repeat(3)}<pre>MGX\n\tMGX is it</pre><p>MGX\nis <b>it</b></p>`,
  );
  const marked = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX']);
    await page.read();
    const marked = seen.marks.map(({ node, range }) => `${node.parentElement?.localName} ${range.startOffset}`);
    turnOff();
    return marked;
  });
  expect(marked).toEqual(['p 19', 'p 19', 'p 19', 'pre 0', 'pre 5', 'p 0']);
});

test('lines of a text that keeps its breaks, and cells, are each found in their place', async ({ show }) => {
  const page = await show(`<pre>one MGX
  two WAM   MGX</pre><table><tr><td>MGX</td><td>WAM and MGX</td></tr></table>`);
  const marked = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const marked = seen.marks.map(({ range }) => `${range.startOffset} ${range}`);
    turnOff();
    return marked;
  });
  expect(marked).toEqual(['4 MGX', '14 WAM', '20 MGX', '0 MGX', '0 WAM', '8 MGX']);
});

test('a line that a sheet shows in capitals is decided as it is written', async ({ show }) => {
  const page = await show('<h2 style="text-transform: uppercase">In Doha</h2><p>In DOHA it is warm.</p>');
  const ids = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['DOHA', 'Doha']);
    await page.read();
    const ids = seen.marks.map(({ mention }) => mention.id);
    turnOff();
    return ids;
  });
  expect(ids).toEqual(['Doha', 'DOHA']);
});

test('a shadow root of a box with text of its own is found once the page has come to rest', async ({ show }) => {
  const page = await show('<div id="host">light</div><p>MGX</p>');
  const painted = await page.evaluate(async () => {
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>WAM <slot></slot></p>';
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    await annotating.until(() => annotating.paintedCount() === 2);
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX', 'WAM']);
});

test('what is laid out only once it is near is marked then', async ({ show }) => {
  const page = await show(`<p>MGX</p><div style="height: 9000px"></div><section id="far"><p>WAM</p></section>`);
  const painted = await page.evaluate(async () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('#far { content-visibility: auto; contain-intrinsic-size: 100px }');
    document.adoptedStyleSheets = [sheet];
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const before = annotating.painted();
    document.querySelector('#far')?.scrollIntoView();
    await annotating.until(() => annotating.paintedCount() === 2);
    const after = annotating.painted();
    turnOff();
    return [before, after];
  });
  expect(painted).toEqual([['MGX'], ['MGX', 'WAM']]);
});

test('a page whose text goes on changing is soon read only where it changes', async ({ show }) => {
  const page = await show(`<p>MGX</p><p id="ticker"></p>${FILLER.repeat(20)}`);
  const seen = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    const looks = annotating.countLooks();
    const change = async (times: number) => {
      for (let i = 0; i < times; i++) {
        (document.querySelector('#ticker') as Element).textContent = `WAM ${times} ${i}`;
        await page.read();
      }
    };
    await change(30);
    const { texts } = looks;
    await change(30);
    const seen = { first: texts > 0 && texts < 30, later: looks.texts - texts, painted: annotating.painted() };
    turnOff();
    return seen;
  });
  expect(seen).toEqual({ first: true, later: 0, painted: ['MGX', 'WAM'] });
});

test('a marked node that the page wraps, or puts elsewhere, is painted again', async ({ show }) => {
  const page = await show('<p id="a">MGX says</p><p id="b">WAM too</p><div id="end"></div>');
  const painted = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    await page.read();
    const [a, b] = ['#a', '#b'].map((id) => document.querySelector(id) as Element);
    const wrap = document.createElement('div');
    a?.replaceWith(wrap);
    wrap.append(a as Element);
    document.querySelector('#end')?.append(b as Element);
    const isPainted = () => annotating.painted().join() === 'MGX,WAM';
    await annotating.until(() => !isPainted());
    await annotating.until(isPainted);
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX', 'WAM']);
});

test('where the same words are hidden in one place and shown in another, the shown ones are marked', async ({
  show,
}) => {
  const page = await show(`<p id="a">MGX says</p><p id="b" hidden>MGX says</p>
    <p><b id="c">WAM</b><b id="d" hidden>WAM</b></p>`);
  const marked = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX', 'WAM']);
    const places = () => seen.marks.map(({ node }) => node.parentElement?.id).join();
    await page.read();
    const before = places();
    for (const element of document.querySelectorAll('[id]')) element.toggleAttribute('hidden');
    await annotating.until(() => places() !== before);
    const after = places();
    turnOff();
    return [before, after];
  });
  expect(marked).toEqual(['a,c', 'b,d']);
});

test('a name right beside a button, code or a gloss, which run into it, is marked', async ({ show }) => {
  const page = await show(`<h2>MGX<button>Follow</button></h2><h2><button>Save</button><i>WAM</i></h2>
    <p>AFP<span><code>x</code></span> <ruby>NNA<rt>agency</rt></ruby></p>`);
  const painted = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['\\bMGX\\b', '\\bWAM\\b', '\\bAFP\\b', '\\bNNA\\b']);
    await page.read();
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['AFP', 'MGX', 'NNA', 'WAM']);
});

test('of the same words in a block and in one within it, the first of the page comes first', async ({ show }) => {
  const page = await show('<div>WAM news<p>MGX</p>MGX</div>');
  const marked = await page.evaluate(async () => {
    const { page, seen, turnOff } = annotating.markPage(['MGX', 'WAM'], 'first');
    await page.read();
    const marked = seen.marks.map(({ node }) => node.parentElement?.localName);
    turnOff();
    return marked;
  });
  expect(marked).toEqual(['div', 'p']);
});

test('a shadow root that comes later on a box with text of its own is found, too', async ({ show }) => {
  const page = await show('<p>MGX</p>');
  const painted = await page.evaluate(async () => {
    const { page, turnOff } = annotating.markPage(['MGX', 'WAM']);
    // Once each element has been asked for its root, the page has come to rest, and nobody will look so closely again.
    let isLookedAt = false;
    Object.defineProperty(document.querySelector('p'), 'shadowRoot', {
      get() {
        isLookedAt = true;
        return null;
      },
    });
    await page.read();
    await annotating.until(() => isLookedAt);
    document.body.insertAdjacentHTML('beforeend', '<section><div id="host">light</div></section>');
    const root = (document.querySelector('#host') as Element).attachShadow({ mode: 'open' });
    root.innerHTML = '<p>WAM <slot></slot></p>';
    await annotating.until(() => annotating.paintedCount() === 2);
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX', 'WAM']);
});

test('what the reader chooses while a page is read counts for that reading, too', async ({ show }) => {
  const page = await show('<p>MGX in New City</p>');
  const painted = await page.evaluate(async () => {
    const { page, asked, turnOff } = annotating.markPage(['MGX', 'New City']);
    await page.change(annotating.manner({ marksPlaces: false }));
    document.body.insertAdjacentHTML('beforeend', '<p>MGX</p>');
    // The choice comes in the midst of a question.
    asked.push = (text) => {
      page.change(annotating.manner());
      return Array.prototype.push.call(asked, text);
    };
    await page.read();
    await annotating.until(() => annotating.paintedCount() === 3);
    const painted = annotating.painted();
    turnOff();
    return painted;
  });
  expect(painted).toEqual(['MGX', 'MGX', 'New City']);
});
