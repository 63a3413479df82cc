import { ENTITY_TYPES } from '../records/entity-type.ts';
import type { Settings } from './settings.ts';

/** What each kind of line sets beyond the declared sheet (`entrypoints/content/style.css`); a wash is a tint over a fine line. */
const LINES: Readonly<Record<Settings['line'], readonly string[]>> = {
  solid: [],
  dotted: ['--hashiya-style: dotted'],
  wash: ['--hashiya-own-line: 1px', '--hashiya-style: solid', '--hashiya-wash: 20%'],
};

/** What the reader has chosen of the marks' look, as declarations; empty for the usual one. */
export function lookOf({ line, colours }: Pick<Settings, 'line' | 'colours'>): string {
  const own = ENTITY_TYPES.flatMap((type) => (colours[type] ? [`--hashiya-own-${type}: ${colours[type]}`] : []));
  return [...LINES[line], ...own].join('; ');
}
