type Slotted = Node & Partial<Pick<Text, 'assignedSlot'>>;

/** The elements around a node, through slots and across the edges of shadow roots, but for the one that scrolls with the window. */
function* around(node: Slotted): Generator<Element> {
  const outer = node.assignedSlot ?? node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host;
  if (!outer || outer === document.scrollingElement) return;
  yield outer;
  yield* around(outer);
}

/** True for what holds more than it shows, and scrolls; where it does so one way only, a script still can the other way. */
const canScroll = (element: Element): boolean =>
  (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth) &&
  /auto|scroll/.test(getComputedStyle(element).overflow);

/** True for what stays where it is while the window scrolls. */
const isFixed = (element: Element): boolean => getComputedStyle(element).position === 'fixed';

const lineOf = (range: Range): DOMRect => range.getClientRects()[0] ?? range.getBoundingClientRect();

/** True unless a range is not laid out, or all that it has is cut off by a box around it that the reader cannot scroll. */
export function canBeSeen(range: Range): boolean {
  let [box] = range.getClientRects();
  if (!box) return false;
  for (const element of around(range.startContainer)) {
    if (element === document.body || getComputedStyle(element).overflow === 'visible') continue;
    const outer = element.getBoundingClientRect();
    const isOut =
      box.bottom <= outer.top || box.top >= outer.bottom || box.right <= outer.left || box.left >= outer.right;
    // What scrolls shows all that it holds where it stands itself.
    if (canScroll(element)) box = outer;
    else if (isOut) return false;
  }
  return true;
}

/** Scrolls so that a range's first line is in the middle of a box, from top to bottom, and sideways where it is not wholly in it. */
function centre(range: Range, scroller: Element | Window, { x, y, width, height }: DOMRect): void {
  const line = lineOf(range);
  const isIn = line.left >= x && line.right <= x + width;
  scroller.scrollBy({
    top: line.top + line.height / 2 - y - height / 2,
    left: isIn ? 0 : line.left + line.width / 2 - x - width / 2,
    behavior: 'instant',
  });
}

/**
 * Brings a range's first line to the middle of everything that scrolls around it. The element is scrolled first,
 * which moves outer frames too; it may be much taller than the window, so the line itself comes after.
 */
export function bringIntoView(range: Range): void {
  range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const outer = [...around(range.startContainer)];
  for (const element of outer.filter(canScroll)) {
    const { x, y } = element.getBoundingClientRect();
    centre(range, element, new DOMRect(x, y, element.clientWidth, element.clientHeight));
  }
  if (!outer.some(isFixed)) centre(range, window, new DOMRect(0, 0, innerWidth, innerHeight));
}
