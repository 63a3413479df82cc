/** Where `record-roots.ts` notes the roots of a page's own closed shadow trees, which nothing else leads to. */
const NOTED = Symbol.for('shadow roots of this page');

const noted = (): Map<Element, ShadowRoot> | undefined =>
  (globalThis as unknown as Record<symbol, Map<Element, ShadowRoot> | undefined>)[NOTED];

/** The shadow root of an element, open or closed; none of the browser's own. */
export const rootOf = (element: Element): ShadowRoot | undefined => element.shadowRoot ?? noted()?.get(element);

/** Every shadow root below a node, an outer one before those in it. */
export function rootsBelow(node: Document | ShadowRoot): ShadowRoot[] {
  return [...node.querySelectorAll('*')].flatMap((element) => {
    const root = rootOf(element);
    return root ? [root, ...rootsBelow(root)] : [];
  });
}

/** Every text node below a node: the inside of a shadow root stands before the children of its host. */
export function textsBelow(node: Node): Text[] {
  return [...node.childNodes].flatMap((child) => {
    if (child instanceof Text) return [child];
    const root = child instanceof Element ? rootOf(child) : undefined;
    return [...(root ? textsBelow(root) : []), ...textsBelow(child)];
  });
}

/** True for what has a box, or none of its own but shows what is in it. */
export const isRendered = (element: Element): boolean =>
  element.checkVisibility() || getComputedStyle(element).display === 'contents';
