import { type ComponentChildren, h } from 'preact';
import { draw } from '../../../../components/card/draw.ts';
import type { Drawn, DrawnElement } from '../../../../messaging/drawn.ts';

/** An element as a component wrote it. */
export interface Written {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements that components write, in document order; each with the text inside it. */
export const writtenBy = (children: ComponentChildren): Written[] => within(draw(h('div', null, children)));

const within = ({ children }: DrawnElement): Written[] =>
  children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [{ tag: child.tag, attributes: child.attributes, text: textOf(child) }, ...within(child)],
  );

const textOf = (drawn: Drawn): string => (typeof drawn === 'string' ? drawn : drawn.children.map(textOf).join(''));

/** Without bidi isolates and with plain spaces, as a reader sees it. */
export const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '').replaceAll('\u00a0', ' ');
