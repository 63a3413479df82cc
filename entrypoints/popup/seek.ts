import { browser } from 'wxt/browser';
import type { Wish } from '../../messaging/contract.ts';

/** The frames that have a mention of an entity, in their order, each as often as it has one. */
export type FramesOf = (id: string) => readonly number[];

/** Asks one frame to go to its next mention; all hear it, and that one answers. */
const ask = (tab: number, id: string, frame: number): Promise<boolean> =>
  browser.tabs.sendMessage(tab, { wish: 'seek', id, frame } satisfies Wish).then(
    (hasGone) => hasGone === true,
    () => false,
  );

/** Goes through the mentions of a name, frame after frame, and around. */
export class Seeker {
  #id = '';
  #times = 0;

  /** Goes to the next mention in a tab; false if no frame shows one now. */
  async next(tab: number, id: string, framesOf: FramesOf): Promise<boolean> {
    const frames = framesOf(id);
    this.#times = this.#id === id ? this.#times : 0;
    this.#id = id;
    // A frame that shows none of its mentions is left out.
    for (let tries = 0; tries < frames.length; tries++)
      if (await ask(tab, id, frames[this.#times++ % frames.length] as number)) return true;
    return false;
  }
}
