import type { Mention } from '../matching/decide.ts';
import type { Ask } from '../messaging/ask.ts';
import { LONGEST_TEXT, type Scanned } from '../messaging/contract.ts';
import type { Collected } from './collect.ts';
import { cutIntoPieces } from './pieces.ts';
import { type Mark, rangeOf } from './ranges.ts';

export interface Reading {
  ask: Ask;
  revision: number;
  /** Told the marks that are certain so far, while the rest of a long document is still being read. */
  onCertain(marks: Mark[]): void;
}

/** Puts mentions on the page's nodes; those whose text has changed since are left out. */
const marksOf = (collected: Collected, mentions: readonly Mention[]): Mark[] =>
  mentions.flatMap((mention) => {
    const range = rangeOf(collected, mention);
    const { evidence } = mention.why;
    return range
      ? [
          {
            mention,
            range,
            text: range.toString(),
            ...(evidence && { evidence: collected.text.slice(evidence.start, evidence.end) }),
          },
        ]
      : [];
  });

/**
 * Asks the background for the marks of a collected text. A document of one piece is decided with it; a longer one
 * when all its pieces are scanned, since evidence and full names may stand anywhere in it.
 */
export async function findMarks(collected: Collected, { ask, revision, onCertain }: Reading): Promise<Mark[]> {
  const pieces = [...cutIntoPieces(collected.text, LONGEST_TEXT)].filter(({ text }) => /\p{L}/u.test(text));
  const scanned: Scanned[] = [];
  for (const { text, start } of pieces) {
    scanned.push(await ask('scan', { text, at: start, revision }));
    if (pieces.length > 1)
      onCertain(
        marksOf(
          collected,
          scanned.flatMap(({ mentions }) => mentions.filter(({ certain }) => certain)),
        ),
      );
  }
  const [first] = scanned;
  if (!first) return [];
  if (pieces.length === 1) return marksOf(collected, first.mentions);
  const scans = scanned.map(({ scan }) => scan);
  return marksOf(collected, await ask('decide', { edition: first.edition, scans, revision }));
}
