import { browser } from 'wxt/browser';
import type { Pack } from '../../data/records/pack.ts';

/** Written in by the build (wxt.config.ts): the packs of the package, whose content its check has passed. */
declare const __BUNDLED_PACKS__: readonly { id: string; file: string; version: string }[];

export const bundledPacks = __BUNDLED_PACKS__;

/** Reads a pack's file out of the package; nothing goes over the network. */
export async function readBundledPack(file: string): Promise<Pack> {
  const response = await fetch(browser.runtime.getURL(`/${file}` as '/'));
  if (!response.ok) throw new Error(`The package’s ${file} cannot be read (${response.status}). Install Hashiya anew.`);
  return (await response.json()) as Pack;
}
