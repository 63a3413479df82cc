import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Mention } from '../../../matching/decide.ts';

const FOLDER = fileURLToPath(new URL('../../articles/digests/', import.meta.url));
const GROUPS = ['ar', 'en', 'en-more', 'fr', 'trap'] as const;
export type Group = (typeof GROUPS)[number] | 'sentences';

/** What a digest's gold expects of one span, or forbids. */
interface Gold {
  start: number;
  end: number;
  text: string;
  id?: string;
  optional?: boolean;
  forbid?: string;
  /** Of a figure: the dates of recorded figures that it may equal, or null for none. */
  matches?: (string | null)[];
}

export interface Digest {
  name: string;
  group: Group;
  text: string;
  gold: readonly Gold[];
}

/** Entities of the background: spotted, not scored. */
const UNSCORED = new Set([
  'al-ain-news',
  'french-data-centre-sites',
  'europe',
  'first-major-investment-claim',
  'saudi-france-centres-of-excellence',
  'saudi-france-medical-training',
  'saudi-mega-data-centres',
  'saudi-national-strategy',
]);

const FIGURES = new Set([
  'french-data-centre-sites#count',
  'uae-france-ai-campus#capacity',
  'uae-france-ai-campus#investment',
]);

const isScored = (id: string): boolean => (id.includes('#') ? FIGURES.has(id) : !UNSCORED.has(id));

const readFolder = (group: (typeof GROUPS)[number]): Digest[] =>
  readdirSync(join(FOLDER, group))
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const path = join(FOLDER, group, file);
      const { mentions } = JSON.parse(readFileSync(path.replace('.txt', '.gold.json'), 'utf8')) as { mentions: Gold[] };
      return { name: `${group}/${file}`, group, text: readFileSync(path, 'utf8'), gold: mentions };
    });

function readSentences(): Digest[] {
  const lines = readFileSync(join(FOLDER, 'sentences.jsonl'), 'utf8').trim().split('\n');
  return lines.map((line, i) => {
    const { text, mentions } = JSON.parse(line) as { text: string; mentions: Gold[] };
    return { name: `sentence ${i + 1}`, group: 'sentences', text, gold: mentions };
  });
}

export const readDigests = (): Digest[] => [...GROUPS.flatMap(readFolder), ...readSentences()];

interface Span {
  start: number;
  end: number;
}

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;
const isSame = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

type Find = (text: string) => readonly Mention[];

interface Asked {
  find: Find;
  /** Only mentions of these ids are looked at. */
  ids: (id: string) => boolean;
}

const COUNTS = ['due', 'found', 'exact', 'spotted', 'right', 'compared', 'matched'] as const;
type Tally = Record<(typeof COUNTS)[number], number> & { sprung: string[] };

/** Counts one digest: a mention counts as found when one of its id overlaps it. */
function tally({ name, text, gold: all }: Digest, { find, ids }: Asked): Tally {
  const isAsked = (id: string | undefined) => id !== undefined && isScored(id) && ids(id);
  const gold = all.filter(({ id, forbid }) => forbid || isAsked(id));
  const spotted = find(text).filter(({ id }) => isAsked(id));
  const due = gold.filter(({ optional, forbid }) => !optional && !forbid);
  const hits = (wanted: Gold) => spotted.filter((mention) => mention.id === wanted.id && overlap(mention, wanted));
  const compared = due.filter(({ matches }) => matches);
  const matched = compared.filter((wanted) =>
    hits(wanted).some(({ figure }) => wanted.matches?.includes(figure?.matches ?? null)),
  );
  const sprung = gold.filter((trap) => trap.forbid && spotted.some((mention) => overlap(mention, trap)));
  return {
    due: due.length,
    found: due.filter((wanted) => hits(wanted).length > 0).length,
    exact: due.filter((wanted) => hits(wanted).some((mention) => isSame(mention, wanted))).length,
    spotted: spotted.length,
    right: spotted.filter((mention) => gold.some((wanted) => hits(wanted).includes(mention))).length,
    compared: compared.length,
    matched: matched.length,
    sprung: sprung.map((trap) => `${name}: ${trap.text}`),
  };
}

export interface Score {
  precision: number;
  recall: number;
  f1: number;
  exact: number;
  /** Of figures whose record is known, the share that is compared with the right one. */
  figuresRight: number;
  sprung: string[];
}

const rate = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);

/** Scores what `find` spots in the digests, of all ids or of some. */
export function score(digests: readonly Digest[], find: Find, ids: Asked['ids'] = () => true): Score {
  const tallies = digests.map((digest) => tally(digest, { find, ids }));
  const sum = (count: (typeof COUNTS)[number]) => tallies.reduce((total, one) => total + one[count], 0);
  const precision = rate(sum('right'), sum('spotted'));
  const recall = rate(sum('found'), sum('due'));
  const f1 = (2 * precision * recall) / (precision + recall);
  return {
    precision,
    recall,
    f1,
    exact: rate(sum('exact'), sum('found')),
    figuresRight: rate(sum('matched'), sum('compared')),
    sprung: tallies.flatMap((one) => one.sprung),
  };
}
