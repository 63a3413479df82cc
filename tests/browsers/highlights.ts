import type { Frame, Page } from 'puppeteer-core';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** One range of a custom highlight. A wrapped line makes one box more. */
export interface Mark {
  /** The highlight's name. */
  name: string;
  text: string;
  /** Of the nearest element that names one. */
  language: string;
  boxes: Box[];
}

const readMarks = (prefix: string): Mark[] => {
  const ranges = [...CSS.highlights].flatMap(([name, highlight]) =>
    name.startsWith(prefix) ? [...highlight].map((of) => ({ name, of })) : [],
  );
  const live = ranges.map(({ name, of }) => {
    const range = new Range();
    range.setStart(of.startContainer, of.startOffset);
    range.setEnd(of.endContainer, of.endOffset);
    return { name, range };
  });
  const rooted = (range: Range) => range.startContainer.getRootNode() === document;
  live.sort((a, b) => {
    if (!rooted(a.range) || !rooted(b.range)) return Number(rooted(b.range)) - Number(rooted(a.range));
    return a.range.compareBoundaryPoints(Range.START_TO_START, b.range);
  });
  return live.map(({ name, range }) => ({
    name,
    text: range.toString(),
    language: range.startContainer.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '',
    boxes: [...range.getClientRects()].map(({ x, y, width, height }) => ({ x, y, width, height })),
  }));
};

/** What the page's own world sees of the highlights whose names start so, in the order of the document. */
export const highlights = (where: Page | Frame, prefix = 'hashiya'): Promise<Mark[]> =>
  (where as Frame).evaluate(readMarks, prefix);
