/**
 * Tells when the reader does something else than point, each time, until the signal aborts: scrolls, and in what; selects text; or
 * presses the pointer, to select, drag or follow a link. Events that a script makes up do not count.
 */
export function listenForInterruptions(onInterrupted: (within: Node) => void, signal: AbortSignal): void {
  const listen = (type: string, within: (event: Event) => Node | undefined) =>
    addEventListener(
      type,
      (event) => {
        const node = event.isTrusted && within(event);
        if (node) onInterrupted(node);
      },
      { passive: true, capture: true, signal },
    );
  listen('scroll', ({ target }) => target as Node);
  listen('pointerdown', () => document);
  // One that is only set down, as by a click, selects nothing.
  listen('selectionchange', () => (getSelection()?.isCollapsed === false ? document : undefined));
}

/** True for what stands in a node, in a shadow root of it too. */
export function isWithin(node: Node, outer: Node): boolean {
  for (let around: Node | null = node; around; around = around.parentNode ?? hostOf(around))
    if (around === outer) return true;
  return false;
}

const hostOf = (node: Node): Element | null => (node instanceof ShadowRoot ? node.host : null);
