const canScroll = (element: Element): boolean =>
  element.scrollHeight > element.clientHeight && /auto|scroll/.test(getComputedStyle(element).overflowY);

/** True for what stays where it is while the window scrolls. */
const isFixed = (element: Element | null): boolean =>
  element !== null && (getComputedStyle(element).position === 'fixed' || isFixed(element.parentElement));

/** How far the middle of a range is below the middle of a box. */
const offsetIn = (range: Range, top: number, height: number): number => {
  const [line = range.getBoundingClientRect()] = range.getClientRects();
  return line.top + line.height / 2 - top - height / 2;
};

/**
 * Brings a range's first line to the middle of everything that scrolls around it. The element is scrolled first,
 * which moves outer frames too; it may be much taller than the window, so the line itself comes after.
 */
export function bringIntoView(range: Range): void {
  const parent = range.startContainer.parentElement;
  parent?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  for (let element = parent; element && element !== document.scrollingElement; element = element.parentElement) {
    if (!canScroll(element)) continue;
    const { top } = element.getBoundingClientRect();
    element.scrollBy({ top: offsetIn(range, top, element.clientHeight), behavior: 'instant' });
  }
  if (isFixed(parent)) return;
  window.scrollBy({ top: offsetIn(range, 0, window.innerHeight), behavior: 'instant' });
}
