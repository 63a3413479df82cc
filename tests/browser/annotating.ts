/** What the tests of this folder use in a page, bundled into one script (`fixtures.ts`). */

import { BlockReader } from '../../annotating/block-reader.ts';
import { Painter } from '../../annotating/highlights.ts';
import { HitTest } from '../../annotating/hit.ts';
import { liveRange, measured } from '../../annotating/live-range.ts';
import { PageReader } from '../../annotating/page-reader.ts';
import { type Mark, rangeOf } from '../../annotating/ranges.ts';
import { blocksInView } from '../../annotating/view.ts';
import type { Ask } from '../../messaging/ask.ts';
import { annotateBy } from './annotate-page.ts';
import { manner } from './manner.ts';

/** Takes all steps at once. */
function finish<T>(steps: Generator<void, T>): T {
  for (let step = steps.next(); ; step = steps.next()) if (step.done) return step.value;
}

/** Closed roots that a test tells of. */
const closed = new WeakMap<Element, ShadowRoot>();
const newReader = () => new BlockReader((element) => closed.get(element) ?? null);

/** Reads the page from its beginning. */
function collect() {
  const reader = newReader();
  finish(reader.pass());
  const { lines, roots } = finish(reader.text());
  return { lines, roots, text: lines.map(({ text }) => text).join('\n') };
}

/** Makes this the page's body, and reads it. */
function linesOf(body: string): string[] {
  document.body.innerHTML = body;
  const lines = collect().text.split('\n');
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** The place of a text in the line that it stands in. */
function find(text: string) {
  const { lines, roots } = collect();
  const line = lines.find((one) => one.text.includes(text));
  if (!line) throw new Error(`“${text}” is in no line of the page.`);
  const start = line.text.indexOf(text);
  return { line, start, end: start + text.length, roots };
}

/** A hit test of a page in which one text is marked. */
function hitTestOf(text: string) {
  const found = find(text);
  const range = rangeOf(found);
  if (!range) throw new Error(`“${text}” has no range.`);
  const mark: Mark = {
    mention: { id: 'a', type: 'person', why: { by: 'name' }, certain: true, start: found.start, end: found.end },
    node: range.startContainer as Text,
    range,
    words: text,
  };
  const hitTest = new HitTest();
  hitTest.update([mark], found.roots);
  return {
    lines: Array.from(liveRange(range).getClientRects()),
    hits: (x: number, y: number) => hitTest.at({ x, y }) === mark,
  };
}

/** A background that knows the names that are given to it, all of them certain, and notes what it was asked. */
function background(...names: readonly string[]) {
  const asked: string[] = [];
  const decided: number[] = [];
  const mentionsIn = (text: string) =>
    names
      .flatMap((name) =>
        Array.from(text.matchAll(new RegExp(name, 'g')), ({ 0: hit, index }) => ({
          start: index,
          end: index + hit.length,
          name,
        })),
      )
      .sort((a, b) => a.start - b.start);
  const mention = (start: number, end: number, entry: number) => ({
    start,
    end,
    id: names[entry] ?? '',
    ...(names[entry]?.endsWith('City') ? { type: 'place' as const, kind: 'city' } : { type: 'organisation' as const }),
    why: { by: 'name' as const },
    certain: true,
  });
  type Names = { scans: { at: number; scan: { names: { start: number; end: number; entry: number }[] } }[] };
  const answers = {
    scan({ text }: { text: string }) {
      asked.push(text);
      const seen = mentionsIn(text).map(({ start, end, name }) => ({ start, end, entry: names.indexOf(name) }));
      const mentions = seen.map(({ start, end, entry }) => mention(start, end, entry));
      return { edition: 'e', scan: { names: seen, cues: [], taken: [] }, mentions };
    },
    decide({ scans }: Names) {
      decided.push(scans.length);
      return scans.flatMap(({ at, scan }) =>
        scan.names.map(({ start, end, entry }) => mention(at + start, at + end, entry)),
      );
    },
  };
  const ask = (async (name: keyof typeof answers, parameters: never) => answers[name](parameters)) as Ask;
  return { ask, asked, decided };
}

/** Marks the page with a background that knows these names. */
function markPage(names: readonly string[], density: 'every' | 'first' | 'request' = 'every') {
  const { ask, asked, decided } = background(...names);
  const life = new AbortController();
  const painter = new Painter();
  const seen = { marks: [] as readonly Mark[], failures: [] as string[], replaced: 0 };
  const world = {
    ask,
    revision: 0,
    manner: manner({ density }),
    rootOf: (element: Element) => closed.get(element) ?? null,
    painter,
    onMarks: (marks: readonly Mark[]) => {
      seen.marks = marks;
    },
    onFailure: (error: Error) => void seen.failures.push(error.message),
    onReplaced: () => {
      seen.replaced++;
    },
  };
  const page = new PageReader(world, life.signal);
  return { page, painter, asked, decided, seen, turnOff: () => life.abort() };
}

/** Marks the page and opens its cards, with a background that knows these names and fails so often to draw a card. */
const annotatePage = (names: readonly string[], failures = 0) => annotateBy(background(...names).ask, failures);

/** Counts how often the page's styles, its nodes and its own text are asked for from now on. */
function countLooks() {
  const looks = { styles: 0, walkers: 0, texts: 0 };
  const style = getComputedStyle;
  globalThis.getComputedStyle = (...of) => {
    looks.styles++;
    return style(...of);
  };
  const walk = document.createTreeWalker.bind(document);
  document.createTreeWalker = (...of) => {
    looks.walkers++;
    return walk(...of);
  };
  const { get } = Object.getOwnPropertyDescriptor(HTMLElement.prototype, 'innerText') as { get(): string };
  Object.defineProperty(HTMLElement.prototype, 'innerText', {
    get() {
      looks.texts++;
      return get.call(this);
    },
  });
  return looks;
}

/** Waits until something is so, or for so long that it will never be: the test then says what is instead. */
async function until(isSo: () => boolean): Promise<void> {
  const limit = performance.now() + 25_000; // ms
  while (!isSo() && performance.now() < limit) await new Promise((resolve) => setTimeout(resolve, 100));
}

/** The browser may paint before it, but not before what a change has set off at once; no page is read again so soon. */
const nextTask = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** How many ranges are painted: with ten thousand, their texts take long. */
const paintedCount = (): number => [...CSS.highlights.values()].reduce((sum, { size }) => sum + size, 0);

const textOf = (range: AbstractRange): string => measured(range, String);

/** All ranges that are painted. */
const paintedRanges = (): AbstractRange[] => [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);

/** The texts of all ranges that are painted, sorted. */
const painted = (): string[] =>
  paintedRanges()
    .map((range) => textOf(range))
    .sort();

const given = {
  annotatePage,
  blocksInView,
  closed,
  collect,
  countLooks,
  find,
  finish,
  hitTestOf,
  linesOf,
  manner,
  markPage,
  newReader,
  nextTask,
  painted,
  paintedCount,
  paintedRanges,
  rangeOf,
  until,
  textOf,
};

export {
  annotatePage,
  blocksInView,
  closed,
  collect,
  countLooks,
  find,
  finish,
  hitTestOf,
  linesOf,
  manner,
  markPage,
  newReader,
  nextTask,
  painted,
  paintedCount,
  paintedRanges,
  rangeOf,
  textOf,
  until,
};

declare global {
  /** Stands in each page that the fixtures open. */
  var annotating: typeof given;
}
