/** As the DOM standard numbers them: its own names would be a weight in every page. */
const PRECEDING = 2;
const FOLLOWING = 4;

const STOPS = 'a, button, [tabindex="0"]';

/** Leaves the card if Tab would go beyond its last stop, or back beyond its first: the card stands at the page's very end. */
export function tabOut(root: ShadowRoot, event: KeyboardEvent, onTabOut: () => void): void {
  const focused = root.activeElement;
  if (event.key !== 'Tab' || event.altKey || event.ctrlKey || event.metaKey || !focused) return;
  const ahead = event.shiftKey ? PRECEDING : FOLLOWING;
  const isAhead = (stop: Element) => (focused.compareDocumentPosition(stop) & ahead) !== 0;
  if ([...root.querySelectorAll(STOPS)].some((stop) => isAhead(stop) && stop.checkVisibility())) return;
  event.preventDefault();
  onTabOut();
}
