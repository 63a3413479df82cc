import * as v from 'valibot';
import type { Settings } from '../../../data/settings/settings.ts';
import { patternOf } from './pattern-of.ts';

export type SiteLists = Pick<Settings, 'deny' | 'allow'>;

const FORMAT = 'hashiya-sites';
const lists = v.object({ deny: v.optional(v.array(v.unknown()), []), allow: v.optional(v.array(v.unknown()), []) });
/** A file of all settings has the lists, too. */
const file = v.union([
  v.pipe(
    v.object({ format: v.literal('hashiya-settings'), settings: lists }),
    v.transform(({ settings }) => settings),
  ),
  v.pipe(v.object({ format: v.literal(FORMAT), ...lists.entries })),
]);

/** A file of both lists. */
export const sitesFile = ({ deny, allow }: SiteLists): string =>
  `${JSON.stringify({ format: FORMAT, deny, allow }, null, 2)}\n`;

export interface ReadLists extends SiteLists {
  /** What was no pattern, address or name of a site. */
  refused: string[];
}

function patternsIn(items: readonly unknown[], refused: string[]): string[] {
  return items.flatMap((item) => {
    const pattern = typeof item === 'string' ? patternOf(item) : undefined;
    if (pattern === undefined) refused.push(String(item));
    return pattern ?? [];
  });
}

/** Reads a file of lists, of all settings, or a plain text with a site a line, which are denied. Undefined if it is none of these. */
export function readSites(text: string): ReadLists | undefined {
  const refused: string[] = [];
  if (!/^\s*[{[]/.test(text)) {
    const lines = text.split(/\r?\n/).map((line) => line.trim());
    const sites = lines.filter((line) => line !== '' && !line.startsWith('#'));
    return { deny: patternsIn(sites, refused), allow: [], refused };
  }
  try {
    const read = v.safeParse(file, JSON.parse(text));
    if (!read.success) return undefined;
    return { deny: patternsIn(read.output.deny, refused), allow: patternsIn(read.output.allow, refused), refused };
  } catch {
    return undefined; // no JSON: the page says what files it takes
  }
}
