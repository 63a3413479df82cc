import { rootsBelow } from './trees.ts';

/** The whole document as HTML, the shadow roots in it included. */
export function readHtml(): string {
  const { documentElement } = document;
  const shell = (documentElement.cloneNode(false) as Element).outerHTML;
  return `${shell}\n${documentElement.getHTML({ shadowRoots: rootsBelow(document) })}`;
}
