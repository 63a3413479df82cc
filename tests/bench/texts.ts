import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Pack } from '../../data/records/pack.ts';
import { compileIndex } from '../../matching/compile.ts';
import { ENTITY } from '../../matching/entries.ts';
import { findCandidates } from '../../matching/find.ts';
import { kindOfEntry, readIndex } from '../../matching/index.ts';
import { spot } from '../../matching/spot.ts';
import { ORDINARY_DENSITY, piecesOf, type Texts } from './pieces.ts';
import { type Gazetteer, thinnedTo } from './thinned.ts';

const ARTICLES = join(import.meta.dirname, '../articles');
const LANGUAGES = ['ar', 'fr', 'en'] as const;
type Language = (typeof LANGUAGES)[number];

const UNITS = 1_000_000;

const sentencesIn = (text: string): string[] =>
  text
    .split(/\n|(?<=[.!?؟…])\s+/u)
    .map((sentence) => sentence.trim().replace(/\s+/g, ' '))
    .filter(Boolean);

function digestsIn(language: Language): string[] {
  const folder = join(ARTICLES, 'digests', language);
  const files = readdirSync(folder).filter((name) => name.endsWith('.txt'));
  return files.map((name) => readFileSync(join(folder, name), 'utf8'));
}

const pageIn = (language: Language): string =>
  readFileSync(join(ARTICLES, 'pages', `${language}.html`), 'utf8').replace(/<[^>]*>/g, '\n');

/** The statements of the packs, deals' figures left aside. */
const statementsIn = (packs: readonly Pack[], language: Language): string[] =>
  packs.flatMap(({ entities }) =>
    entities.flatMap(({ description, facts }) => [description[language], ...facts.map(({ text }) => text[language])]),
  );

const proseIn = (packs: readonly Pack[], language: Language): string[] =>
  [...digestsIn(language), pageIn(language), ...statementsIn(packs, language)].flatMap(sentencesIn);

function gazetteerOf(packs: readonly Pack[]): Gazetteer {
  const entities = packs.flatMap((pack) => pack.entities);
  const contexts = packs.flatMap((pack) => pack.contexts);
  const index = readIndex(compileIndex(entities, contexts));
  return {
    mentionsIn: (text) => spot(text, index).length,
    holdsName: (text) => findCandidates(text, index).some(({ entry }) => kindOfEntry(index, entry) === ENTITY),
  };
}

/**
 * About a million units of our own articles and statements each: in three languages, in Arabic alone, and in three languages
 * with fewer mentions.
 */
export function makeTexts(packs: readonly Pack[]): Texts {
  const mixed = LANGUAGES.flatMap((language) => proseIn(packs, language));
  return {
    mixed: piecesOf(mixed, UNITS),
    arabic: piecesOf(proseIn(packs, 'ar'), UNITS),
    ordinary: piecesOf(thinnedTo(ORDINARY_DENSITY, mixed, gazetteerOf(packs)), UNITS),
  };
}
