import type { Drawn, DrawnElement } from '../../messaging/drawn.ts';

const SVG = 'http://www.w3.org/2000/svg';
/** Named, since in a drawing or an XML document an element is of no namespace, or of another. */
export const HTML = 'http://www.w3.org/1999/xhtml';

/** Makes what was drawn, node by node: no text of it is ever read as markup. */
export function build({ tag, attributes, children }: DrawnElement, within = HTML): Element {
  const namespace = tag === 'svg' ? SVG : within;
  const element = document.createElementNS(namespace, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.map((child: Drawn) => (typeof child === 'string' ? child : build(child, namespace))));
  return element;
}
