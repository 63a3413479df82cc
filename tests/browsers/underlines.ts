import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { ROOT } from './built.ts';
import type { Mark } from './highlights.ts';
import { colourOf, shareOfColour } from './pixels.ts';

const css = readFileSync(join(ROOT, 'entrypoints/content/style.css'), 'utf8');
/** The colours that the extension's style sheet declares, by highlight. */
const DECLARED = new Map(
  [...css.matchAll(/--(hashiya-[a-z]+):\s*(?:var\([^,]+,\s*)?(#[0-9a-f]{6})\)?;/g)].map(([, name, hex]) => [name, hex]),
);

/** An underline may stand lower than the box of its text. */
const BELOW = 4; // CSS pixels

/**
 * How much of the width of each mark's first line is underlined in its type's colour, from 0 to 1. The marks must be
 * in view; a mark that is no longer there is looked for where it was.
 */
export function underlines(page: Page, marks: readonly Mark[]): Promise<number[]> {
  const looks = marks.map(({ name, text, boxes: [box] }) => {
    if (!box) throw new Error(`“${text}” is not seen.`);
    return { box: { ...box, height: box.height + BELOW }, colour: colourOf(DECLARED.get(name) ?? '') };
  });
  return shareOfColour(page, looks);
}
