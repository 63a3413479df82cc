import type { Page } from 'puppeteer-core';
import type { Mark } from '../browsers/highlights.ts';
import { underlines } from '../browsers/underlines.ts';
import { expect, marksOn, test } from './fixtures.ts';

const TYPES = ['person', 'organisation', 'place', 'programme', 'deal', 'event', 'publication', 'concept'];
const ALL = TYPES.length * 2;
/** Less than the whole, for the first and last pixel of a line may be blended. */
const WHOLE = 0.9;
/** What is dotted or dashed is drawn on about half its width. */
const BROKEN = 0.3;

const typeOf = ({ name }: Mark): string => name.replace('hashiya-', '');

const leastOf = (type: string): number => (type === 'publication' || type === 'concept' ? BROKEN : WHOLE);

/** The types of the marks that are underlined in their colour. */
async function underlined(page: Page, marks: readonly Mark[]): Promise<string[]> {
  const shares = await underlines(page, marks);
  return marks
    .filter((mark, at) => (shares[at] ?? 0) > leastOf(typeOf(mark)))
    .map(typeOf)
    .sort();
}

/** Waits for the page's marks: one of each type in the document, then the same in its shadow root. */
async function marksOfEach(page: Page): Promise<{ document: Mark[]; shadow: Mark[] }> {
  const marks = await marksOn(page, ALL);
  return { document: marks.slice(0, TYPES.length), shadow: marks.slice(TYPES.length) };
}

test('each type is underlined in its own colour', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/painting.html`);
  const { document } = await marksOfEach(page);
  expect(document.map(typeOf)).toEqual(TYPES);
  expect(await underlined(page, document)).toEqual([...TYPES].sort());
  await page.close();
});

test('each type is underlined in its own colour inside an open shadow root', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/painting.html`);
  const { shadow } = await marksOfEach(page);
  expect(shadow.map(typeOf).sort()).toEqual([...TYPES].sort());
  expect(await underlined(page, shadow)).toEqual([...TYPES].sort());
  await page.close();
});

test('the name of a hidden entity has no underline, and the others keep theirs', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/painting.html`);
  const { document, shadow } = await marksOfEach(page);
  const options = await hashiya.openExtensionPage('options.html#mgx', '.visibility button');
  await options.click('.visibility button');
  await page.bringToFront();
  await marksOn(page, ALL - 2);
  const others = TYPES.filter((type) => type !== 'organisation').sort();
  expect(await underlined(page, document)).toEqual(others);
  expect(await underlined(page, shadow)).toEqual(others);
  const gone = [...document, ...shadow].filter((mark) => typeOf(mark) === 'organisation');
  expect(await underlines(page, gone)).toEqual([0, 0]);
  await options.bringToFront();
  await options.click('.visibility button');
  await page.bringToFront();
  await marksOn(page, ALL);
  await Promise.all([page.close(), options.close()]);
});

test('Hashiya turned off leaves no colour on the page', async ({ hashiya, site }) => {
  const page = await hashiya.newPage(`${site.origin}/pages/painting.html`);
  const { document, shadow } = await marksOfEach(page);
  const popup = await hashiya.openExtensionPage('popup.html', '[role=switch]');
  await popup.click('[role=switch]');
  await page.bringToFront();
  await marksOn(page, 0);
  const gone = [...document, ...shadow];
  expect(await underlines(page, gone)).toEqual(gone.map(() => 0));
  await popup.bringToFront();
  await popup.click('[role=switch]');
  await page.bringToFront();
  await marksOn(page, ALL);
  await Promise.all([page.close(), popup.close()]);
});
