/** Runs in a page before its scripts: notes each shadow root that they make, so that closed ones can be read too. */
export function recordRoots(): void {
  const noted = new Map<Element, ShadowRoot>();
  Object.defineProperty(globalThis, Symbol.for('shadow roots of this page'), { value: noted });
  const { attachShadow } = Element.prototype;
  Element.prototype.attachShadow = function (options) {
    const root = attachShadow.call(this, options);
    noted.set(this, root);
    return root;
  };
}
