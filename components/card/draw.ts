import { type ComponentChildren, type ComponentType, isValidElement } from 'preact';
import type { Drawn, DrawnElement } from '../../messaging/drawn.ts';

/**
 * What components without hooks write, as plain data. Attributes are taken as they are, so components name them as HTML does;
 * `true` is an empty one, and `false`, null and undefined are left out.
 * @throws if the outermost component writes anything but one element.
 */
export function draw(node: ComponentChildren): DrawnElement {
  const [drawn, ...more] = drawAll(node);
  if (drawn === undefined || typeof drawn === 'string' || more.length > 0)
    throw new TypeError('A card is one element.');
  return drawn;
}

function drawAll(node: ComponentChildren): Drawn[] {
  if (Array.isArray(node)) return node.flatMap(drawAll);
  if (!isValidElement(node)) return typeof node === 'string' || typeof node === 'number' ? [String(node)] : [];
  const { type, props } = node;
  if (typeof type === 'function') return drawAll(outputOf(type as ComponentType, props));
  const { children, ...attributes } = props as { children?: ComponentChildren };
  return [{ tag: type, attributes: attributesOf(attributes), children: drawAll(children) }];
}

const outputOf = (component: ComponentType, props: unknown): ComponentChildren =>
  (component as (props: unknown) => ComponentChildren)(props);

function attributesOf(given: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(given).filter(([, value]) => value !== undefined && value !== null && value !== false);
  return Object.fromEntries(kept.map(([name, value]) => [name, value === true ? '' : String(value)]));
}
