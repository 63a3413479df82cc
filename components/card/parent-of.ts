/** The element around a node, also across the edge of a shadow root. */
export const parentOf = (node: Node): Element | null =>
  node.parentElement ?? (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
