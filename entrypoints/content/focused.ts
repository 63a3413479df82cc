import { isOwnCard } from '../../annotating/own-card.ts';
import { rootOf } from './root-of.ts';

/** What has the focus in an element, inside shadow roots of the page too. */
const within = (element: Element | null | undefined): Element | null =>
  (element && !isOwnCard(element) && within(rootOf(element)?.activeElement)) || element || null;

/** What has the focus in this frame. */
export const focusedElement = (): Element | null => within(document.activeElement);
