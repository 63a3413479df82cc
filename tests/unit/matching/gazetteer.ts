import type { Alias } from '../../../data/records/alias.ts';
import type { Context } from '../../../data/records/context.ts';
import type { Entity } from '../../../data/records/entity.ts';
import { compileIndex } from '../../../matching/compile.ts';
import type { Mention } from '../../../matching/decide.ts';
import { type Index, readIndex } from '../../../matching/index.ts';
import { spot } from '../../../matching/spot.ts';

/** An alias as a test writes it: its text, or the text with a rule. */
type Written = string | (Partial<Alias> & { text: string });

interface Made {
  type?: Entity['type'];
  kind?: 'country' | 'city' | 'region' | 'site';
  neverInside?: string[];
  prominence?: Entity['prominence'];
}

const everywhere = (text: string) => ({ ar: text, fr: text, en: text });

/** An entity of a small gazetteer; an organisation unless said otherwise. */
export function entity(id: string, aliases: readonly Written[], made: Made = {}): Entity {
  const { type = 'organisation', kind = 'country', neverInside = [], prominence = 1 } = made;
  return {
    id,
    type,
    ...(type === 'place' && { kind }),
    ...(type === 'person' && { roles: [] }),
    ...(type === 'organisation' && { leaders: [], owners: [] }),
    ...((type === 'programme' || type === 'event') && { dates: [] }),
    ...(type === 'deal' && { parties: [], signatories: [], figures: [] }),
    name: everywhere(id),
    description: everywhere(id),
    prominence,
    aliases: aliases.map((alias) => ({ lang: 'en', ...(typeof alias === 'string' ? { text: alias } : alias) })),
    neverInside,
    facts: [],
    relations: [],
  } as Entity;
}

/** A context rule as a pack writes it, defaults filled in. */
export const rule = (asked: Partial<NonNullable<Alias['context']>>): NonNullable<Alias['context']> => ({
  for: [],
  all: false,
  against: [],
  otherwise: 'leave',
  within: 'document',
  ...asked,
});

/** A context whose evidence is these words, or mentions of these entities. */
export const context = (id: string, words: readonly string[], entities: readonly string[] = []): Context => ({
  id,
  about: id,
  words: { ar: [], fr: [], en: [...words] },
  entities: [...entities],
});

export const indexOf = (entities: readonly Entity[], contexts: readonly Context[] = []): Index =>
  readIndex(compileIndex(entities, contexts));

/** The index of one entity, `x`, with these aliases. */
export const indexOfNames = (...names: Written[]): Index => indexOf([entity('x', names)]);

const written = (text: string, { start, end }: Mention): string => text.slice(start, end);

/** What is spotted, as it stands in the text. */
export const taken = (text: string, index: Index): string[] =>
  spot(text, index).map((mention) => written(text, mention));

/** What is spotted, as `text=id`. */
export const takenAs = (text: string, index: Index): string[] =>
  spot(text, index).map((mention) => `${written(text, mention)}=${mention.id}`);
