import { type ComponentChildren, isValidElement } from 'preact';

/** An element as a component wrote it. */
export interface Written {
  tag: string;
  attributes: Record<string, unknown>;
  text: string;
}

/** The elements that components without hooks write, in document order; each with the text inside it. */
export function writtenBy(children: ComponentChildren): Written[] {
  const found: Written[] = [];
  textOf(children, found);
  return found;
}

function textOf(node: ComponentChildren, found: Written[]): string {
  if (Array.isArray(node)) return node.map((child) => textOf(child, found)).join('');
  if (!isValidElement(node)) return typeof node === 'string' || typeof node === 'number' ? String(node) : '';
  const { type, props } = node;
  if (typeof type === 'function') return textOf((type as (props: unknown) => ComponentChildren)(props), found);
  const { children, ...attributes } = props as { children?: ComponentChildren };
  const element: Written = { tag: type, attributes, text: '' };
  found.push(element);
  element.text = textOf(children, found);
  return element.text;
}

/** Without bidi isolates and with plain spaces, as a reader sees it. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
