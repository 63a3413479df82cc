import type { Page } from 'puppeteer-core';
import { highlights } from '../browsers/highlights.ts';
import { keepRanges, lostRanges, marksByParent, tally } from '../browsers/standing-ranges.ts';
import { expect, test } from './moving-fixtures.ts';
import { pageOf } from './page-of.ts';

const BATCHES = 6;

/** Appends ten items whenever the end of the list comes into view, as news sites do. */
const ENDLESS = `
  <ul id="list"></ul><p id="end">More is loading</p>
  <script>
    const list = document.querySelector('#list');
    const more = () => {
      const items = Array.from({ length: 10 }, (_, i) => {
        const item = document.createElement('li');
        item.innerHTML = '<article style="block-size: 150px">Dispatch ' + (list.children.length + i) + ': MGX met <b>Emmanuel</b> Macron.</article>';
        return item;
      });
      list.append(...items);
    };
    new IntersectionObserver(([entry]) => entry.isIntersecting && list.children.length < ${BATCHES * 10} && more()).observe(document.querySelector('#end'));
  </script>`;

const countItems = (page: Page): Promise<number> => page.$$eval('li', (items) => items.length);

/** Waits until each item of the list, and nothing else, is marked with its two names. */
async function eachItemMarked(page: Page): Promise<void> {
  await expect
    .poll(async () => {
      const [items, seen] = [await countItems(page), await tally(page)];
      return seen.MGX === items && seen['Emmanuel Macron'] === items && Object.keys(seen).length === 2;
    })
    .toBe(true);
}

test('each item of an endless list is marked as it comes, and the marks before it stay as they are', async ({
  show,
}) => {
  const page = await show(ENDLESS);
  await page.waitForFunction(() => document.querySelectorAll('li').length > 0);
  await eachItemMarked(page);
  for (let items = await countItems(page); items < BATCHES * 10; items = await countItems(page)) {
    expect(await keepRanges(page)).toBe(items * 2);
    await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
    await page.waitForFunction((before) => document.querySelectorAll('li').length > before, {}, items);
    await eachItemMarked(page);
    expect(await lostRanges(page), `after ${items} items`).toBe(0);
  }
});

/** Three articles at three addresses, of which the script shows one without loading a page. */
const IN_PAGE = `
  <nav><a href="/one">One</a> <a href="/two">Two</a></nav>
  <main><article id="start"><h1>MGX</h1><p>Emmanuel Macron spoke.</p></article></main>
  <script>
    const pages = {
      '/page.html': document.querySelector('main').innerHTML,
      '/one': '<article id="one"><h1>WAM</h1><p>Jean-Noël Barrot wrote to MGX.</p></article>',
      '/two': '<article id="two"><p>Nobody of note.</p></article>',
    };
    const show = () => { document.querySelector('main').innerHTML = pages[location.pathname]; };
    addEventListener('popstate', show);
    document.querySelector('nav').addEventListener('click', (event) => {
      event.preventDefault();
      history.pushState(null, '', event.target.getAttribute('href'));
      show();
    });
  </script>`;

test('after a navigation within the page its old marks are gone and the new ones stand, back and forth', async ({
  show,
}) => {
  const page = await show(IN_PAGE);
  const start = ['start: MGX', 'start: Emmanuel Macron'];
  const one = ['one: WAM', 'one: Jean-Noël Barrot', 'one: MGX'];
  await expect.poll(() => marksByParent(page)).toEqual(start);
  await page.click('a[href="/one"]');
  await expect.poll(() => marksByParent(page)).toEqual(one);
  await page.click('a[href="/two"]');
  await expect.poll(() => marksByParent(page)).toEqual([]);
  await page.evaluate(() => history.back());
  await expect.poll(() => marksByParent(page)).toEqual(one);
  await page.evaluate(() => history.back());
  await expect.poll(() => marksByParent(page)).toEqual(start);
  expect(await page.evaluate(() => location.pathname)).toBe('/page.html');
});

test('comments that are loaded later are marked, in the page and in a component of their own', async ({
  show,
  texts,
}) => {
  texts.set(
    '/comments.html',
    pageOf('<ol><li id="first">WAM is late.<ol><li id="reply">No, MGX is.</li></ol></li></ol>'),
  );
  const page = await show(
    '<article id="text">Emmanuel Macron spoke.</article><section></section><user-comments id="own"></user-comments>',
  );
  await expect.poll(() => marksByParent(page)).toEqual(['text: Emmanuel Macron']);
  await keepRanges(page);
  await page.evaluate(async () => {
    const loaded = new DOMParser().parseFromString(await (await fetch('/comments.html')).text(), 'text/html');
    document.querySelector('section')?.append(...loaded.body.children);
  });
  await expect.poll(() => marksByParent(page)).toEqual(['text: Emmanuel Macron', 'first: WAM', 'reply: MGX']);
  await page.evaluate(() => {
    class UserComments extends HTMLElement {
      connectedCallback() {
        this.attachShadow({ mode: 'open' }).innerHTML = '<p id="inner">Jean-Noël Barrot agrees.</p>';
      }
    }
    customElements.define('user-comments', UserComments);
  });
  // A root that is attached to an element that stood already is told by no observer: something else changes too.
  await page.evaluate(() => document.querySelector('section')?.append('Two comments.'));
  await expect
    .poll(() => marksByParent(page))
    .toEqual(['text: Emmanuel Macron', 'first: WAM', 'reply: MGX', 'inner: Jean-Noël Barrot']);
  expect(await lostRanges(page)).toBe(0);
});

const marked = async (page: Page): Promise<string[]> => (await highlights(page)).map(({ text }) => text);

/** Changes the first text node of the page's only paragraph. */
async function change(page: Page, how: (text: Text) => void): Promise<void> {
  const text = await page.evaluateHandle(() => document.querySelector('p')?.firstChild as Text);
  await text.evaluate(how);
}

test('a text node that is edited is marked by what it says now', async ({ show }) => {
  const page = await show('<p>MGX met Emmanuel Macron, says WAM.</p>');
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron', 'WAM']);
  await change(page, (text) => text.insertData(0, 'Yesterday '));
  await change(page, (text) => text.appendData(' Jean-Noël Barrot does not.'));
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron', 'WAM', 'Jean-Noël Barrot']);
  await change(page, (text) => text.replaceData(text.data.indexOf('Emmanuel'), 'Emmanuel Macron'.length, 'no one'));
  await expect.poll(() => marked(page)).toEqual(['MGX', 'WAM', 'Jean-Noël Barrot']);
  await change(page, (text) => text.deleteData(text.data.indexOf('Jean-'), 'Jean-'.length));
  await expect.poll(() => marked(page)).toEqual(['MGX', 'WAM']);
  await change(page, (text) => text.replaceData(text.data.indexOf('no one'), 'no one'.length, 'Emmanuel Macron'));
  await expect.poll(() => marked(page)).toEqual(['MGX', 'Emmanuel Macron', 'WAM']);
});

test('a text node that is split in the midst of a name, and put together again, keeps its marks', async ({ show }) => {
  const page = await show('<p>MGX met Emmanuel Macron, says WAM.</p>');
  const names = ['MGX', 'Emmanuel Macron', 'WAM'];
  await expect.poll(() => marked(page)).toEqual(names);
  await change(page, (text) => text.splitText(text.data.indexOf('cron')).splitText(6).splitText(6));
  // A change of its own ends each step, by which it is seen that the page was read again.
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<div>MGX</div>'));
  await expect.poll(() => marked(page)).toEqual([...names, 'MGX']);
  expect(await page.$eval('p', (p) => p.childNodes.length)).toBe(4);
  await page.evaluate(() => {
    document.querySelector('p')?.normalize();
    document.querySelector('div')?.remove();
  });
  await expect.poll(() => marked(page)).toEqual(names);
  expect(await page.$eval('p', (p) => p.childNodes.length)).toBe(1);
});

test('a text node that is removed leaves no range behind, and is marked where it is put again', async ({ show }) => {
  const page = await show('<p id="from">MGX met Emmanuel Macron.</p><p id="to"></p><p id="rest">WAM</p>');
  await expect.poll(() => marksByParent(page)).toEqual(['from: MGX', 'from: Emmanuel Macron', 'rest: WAM']);
  await page.evaluate(() => {
    const [text] = document.querySelector('#from')?.childNodes ?? [];
    text?.remove();
    Object.assign(globalThis, { removed: text });
  });
  await expect.poll(() => marksByParent(page)).toEqual(['rest: WAM']);
  await page.evaluate(() => {
    document.querySelector('#to')?.append((globalThis as unknown as { removed: Text }).removed);
  });
  await expect.poll(() => marksByParent(page)).toEqual(['to: MGX', 'to: Emmanuel Macron', 'rest: WAM']);
});

test('what is moved elsewhere is marked there: sorted, into a shadow root and out of it', async ({ show }) => {
  const page = await show(
    '<ul><li id="a">MGX</li><li id="b">WAM</li><li id="c">Emmanuel Macron</li></ul><aside id="aside"></aside><div id="host"></div>',
  );
  const [a, b, c] = ['a: MGX', 'b: WAM', 'c: Emmanuel Macron'];
  await expect.poll(() => marksByParent(page)).toEqual([a, b, c]);
  await page.evaluate(() => {
    const list = document.querySelector('ul');
    list?.append(...[...list.children].reverse());
  });
  await expect.poll(() => marksByParent(page)).toEqual([c, b, a]);
  await page.evaluate(() => document.querySelector('#aside')?.append(document.querySelector('#b') as Element));
  await expect.poll(() => marksByParent(page)).toEqual([c, a, b]);
  await page.evaluate(() => {
    const root = document.querySelector('#host')?.attachShadow({ mode: 'open' });
    root?.append(document.querySelector('#c') as Element);
  });
  await expect.poll(() => marksByParent(page)).toEqual([a, b, c]);
  await page.evaluate(() => {
    const moved = document.querySelector('#host')?.shadowRoot?.querySelector('#c');
    if (moved) document.querySelector('ul')?.prepend(moved);
  });
  await expect.poll(() => marksByParent(page)).toEqual([c, a, b]);
});
