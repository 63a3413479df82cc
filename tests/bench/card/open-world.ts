import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { bundle } from '../../browsers/bundle.ts';
import { evaluateIn } from '../page/world.ts';
import type { Opening, Way } from './opening.ts';

/** What the bench can ask of the content script's world (`in-world.ts`). */
export interface CardWorld {
  /** Milliseconds between two frames. */
  frameMs(): Promise<number>;
  /** Makes an empty trip of a message and looks out for the next card. */
  expect(way: Way): Promise<void>;
  /** The card that was expected, once it is painted. */
  opened(): Promise<Opening>;
}

/**
 * Loads the bench's script into the world of Hashiya's content script in a page.
 * @throws if it runs in none.
 */
export async function openCardWorld(page: Page): Promise<CardWorld> {
  const session = await page.createCDPSession();
  const ids: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) ids.push(context.id);
  });
  await session.send('Runtime.enable');
  await session.send('Runtime.disable');
  const [id] = ids;
  if (id === undefined) throw new Error('Hashiya’s content script does not run in the page.');
  const evaluate = (expression: string) => evaluateIn(session, id, expression);
  await evaluate(`${await bundle(join(import.meta.dirname, 'in-world.ts'), 'cardBench')}\nundefined`);
  return {
    frameMs: async () => (await evaluate('cardBench.frameMs()')) as number,
    expect: async (way) => void (await evaluate(`cardBench.expect(${JSON.stringify(way)})`)),
    opened: async () => (await evaluate('cardBench.opened()')) as Opening,
  };
}
