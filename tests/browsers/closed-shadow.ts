import type { Page } from 'puppeteer-core';

/** A function that runs in the page, on the root; it must bring along all that it uses. */
export type Reader<A extends unknown[], T> = (root: ShadowRoot, ...given: A) => T;

/** Calls a page function, given as source, with the closed root and a string; undefined if no host stands. */
export type CallOnRoot = (source: string, json: string) => Promise<string | undefined>;

/** Looks into the closed shadow root of the shipped build. Everything is undefined while no host stands. */
export interface ClosedShadow {
  read<A extends unknown[], T>(reader: Reader<A, T>, ...given: A): Promise<T | undefined>;
  /** What a reader sees of it as text. */
  text(): Promise<string | undefined>;
  html(): Promise<string | undefined>;
  attribute(selector: string, name: string): Promise<string | null | undefined>;
  /** Clicks with the mouse on the middle of what the selector finds. */
  click(selector: string): Promise<void>;
}

const textOf = (root: ShadowRoot): string =>
  [...root.children]
    .filter((child) => !child.matches('style, link'))
    .map((child) => (child as HTMLElement).innerText)
    .join('\n');

const middleOf = (root: ShadowRoot, selector: string): { x: number; y: number } | null => {
  const found = root.querySelector(selector);
  if (!found) return null;
  found.scrollIntoView({ block: 'nearest' });
  const { x, y, width, height } = found.getBoundingClientRect();
  return { x: x + width / 2, y: y + height / 2 };
};

/** Makes the helpers out of the one thing that the browsers do differently. */
export function readClosedShadow(page: Page, callOnRoot: CallOnRoot): ClosedShadow {
  const read: ClosedShadow['read'] = async (reader, ...given) => {
    const source = `(root, json) => JSON.stringify((${reader})(root, ...JSON.parse(json)))`;
    const json = await callOnRoot(source, JSON.stringify(given));
    return json === undefined ? undefined : JSON.parse(json);
  };
  return {
    read,
    text: () => read(textOf),
    html: () => read((root) => root.innerHTML),
    attribute: (selector, name) =>
      read((root, s: string, n: string) => root.querySelector(s)?.getAttribute(n) ?? null, selector, name),
    async click(selector) {
      const middle = await read(middleOf, selector);
      if (!middle) throw new Error(`Nothing in the shadow root is found by ${selector}.`);
      await page.mouse.click(middle.x, middle.y);
    },
  };
}
