/** What the tests of this folder use in a page, bundled into one script (`fixtures.ts`). */
import { collect } from '../../annotating/collect.ts';
import { HitTest } from '../../annotating/hit.ts';
import { type Mark, rangeOf } from '../../annotating/ranges.ts';

/** Makes this the page's body, and reads it. */
function linesOf(body: string): string[] {
  document.body.innerHTML = body;
  const lines = collect(document.body).text.split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The place of a text in what a page's body was collected into. */
function find(text: string) {
  const collected = collect(document.body);
  const start = collected.text.indexOf(text);
  if (start < 0) throw new Error(`“${text}” is not in “${collected.text}”.`);
  return { collected, start, end: start + text.length };
}

/** A hit test of a page in which one text is marked. */
function hitTestOf(text: string) {
  const { collected, start, end } = find(text);
  const range = rangeOf(collected, { start, end });
  if (!range) throw new Error(`“${text}” has no range.`);
  const mark: Mark = {
    mention: { id: 'a', type: 'person', why: { by: 'name' }, certain: true, start, end },
    range,
    text,
  };
  const hitTest = new HitTest();
  hitTest.update([mark], collected.roots);
  return { lines: Array.from(range.getClientRects()), hits: (x: number, y: number) => hitTest.at({ x, y }) === mark };
}

const given = { collect, find, hitTestOf, linesOf, rangeOf };

export { collect, find, hitTestOf, linesOf, rangeOf };

declare global {
  /** Stands in each page that the fixtures open. */
  var annotating: typeof given;
}
