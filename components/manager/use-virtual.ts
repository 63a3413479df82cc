import {
  elementScroll,
  measureElement,
  observeElementOffset,
  observeElementRect,
  Virtualizer,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useLayoutEffect, useReducer, useState } from 'preact/hooks';

/** A row of two lines: of short lists before it is measured, of long ones (list.css) always. CSS pixels. */
const USUAL_HEIGHT = 57;
/** Rows drawn beyond what is seen, so that none is missed while scrolling. */
const BEYOND = 12;

const estimateSize = () => USUAL_HEIGHT;

/** Draws of a long list only what is seen: the rows to draw, and where each stands. Another `keyOf` says that the rows are others. */
export function useVirtual(
  list: RefObject<HTMLElement | null>,
  { count, keyOf }: { count: number; keyOf: (index: number) => string },
): Virtualizer<HTMLElement, HTMLElement> {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const options: VirtualizerOptions<HTMLElement, HTMLElement> = {
    count,
    getItemKey: keyOf,
    getScrollElement: () => list.current,
    estimateSize,
    overscan: BEYOND,
    observeElementRect,
    observeElementOffset,
    measureElement,
    scrollToFn: elementScroll,
    onChange: () => draw(undefined),
    // Where nothing is laid out (a page drawn without a window) the first rows stand for all.
    initialRect: { width: 400, height: 800 },
  };
  const [virtualizer] = useState(() => new Virtualizer(options));
  virtualizer.setOptions(options);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}
