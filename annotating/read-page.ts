import type { Mention } from '../matching/spot.ts';
import type { Ask } from '../messaging/ask.ts';
import { LONGEST_TEXT } from '../messaging/contract.ts';
import type { Collected } from './collect.ts';
import { cutIntoPieces } from './pieces.ts';
import { type Mark, rangeOf } from './ranges.ts';

/** Asks the background for the mentions of a collected text, piece by piece, and puts them on the page's nodes. */
export async function findMarks(collected: Collected, ask: Ask, revision: number): Promise<Mark[]> {
  const marks: Mark[] = [];
  let seen: readonly string[] = [];
  for (const { text, start } of cutIntoPieces(collected.text, LONGEST_TEXT)) {
    if (!/\p{L}/u.test(text)) continue;
    const spotted = await ask('spot', { text, seen, revision });
    seen = spotted.seen;
    for (const mention of spotted.mentions) {
      const placed: Mention = { ...mention, start: mention.start + start, end: mention.end + start };
      const range = rangeOf(collected, placed);
      if (range) marks.push({ mention: placed, range });
    }
  }
  return marks;
}
