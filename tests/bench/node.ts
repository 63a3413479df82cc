import { type Material, measurerOf } from './measure.ts';
import type { OpenPlace } from './places.ts';
import { clonedMemory } from './stores.ts';

/** This process. The material goes through JSON as it does on its way to Chromium: its strings are then flat. */
export async function openNode(material: Material): Promise<OpenPlace> {
  const own = JSON.parse(JSON.stringify(material)) as Material;
  const engine = `Node ${process.versions.node}, V8 ${process.versions.v8}`;
  const measurer = measurerOf(own, clonedMemory);
  return { place: 'node', engine, store: clonedMemory.title, ...measurer, close: async () => {} };
}
