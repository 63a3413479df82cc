import { vi } from 'vitest';
import type { Entity } from '../../../../data/records/entity.ts';
import type { Pack } from '../../../../data/records/pack.ts';
import type { BundledPacks } from '../../../../entrypoints/background/gazetteer.ts';

export const inAll = (text: string) => ({ ar: text, fr: text, en: text });

const packOf = (entities: readonly Entity[]): Pack => ({
  format: 1,
  id: 'small',
  name: inAll('Small'),
  description: inAll('For tests'),
  licence: 'CC0-1.0',
  updated: '2025-02-06',
  contexts: [],
  entities: [...entities],
});

/** One bundled pack of these entities; `read` tells how often its file was read. */
export function bundle(version: string, entities: readonly Entity[]) {
  const read = vi.fn<BundledPacks['read']>(async () => packOf(entities));
  return { list: [{ id: 'small', file: 'packs/small.json', version }], read };
}
