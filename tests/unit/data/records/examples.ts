import * as v from 'valibot';

type Json = Record<string, unknown>;

const inAll = (text: string) => ({ ar: text, fr: text, en: text });

export const SOURCE = { url: 'https://press.example/1', publisher: 'Press', published: '2025-02-06', says: 'Signed.' };

export const FACT = { id: 'signing', text: inAll('Signed in Paris.'), asOf: '2025-02-06', sources: [SOURCE] };

/** As many as a person, an organisation or a deal must have. */
export const FACTS = ['signing', 'office', 'founding'].map((id) => ({ ...FACT, id }));

export const PERSON: Json = {
  id: 'jane-doe',
  type: 'person',
  name: inAll('Jane Doe'),
  description: inAll('A person'),
  prominence: 1,
  aliases: [{ text: 'Jane Doe', lang: 'en' }],
  facts: FACTS,
};

export const TENURE = { title: inAll('Chair'), from: '2024-03', asOf: '2025-02-06', sources: [SOURCE] };

export const ORGANISATION: Json = { ...PERSON, id: 'some-office', type: 'organisation' };

export const CITY: Json = { ...PERSON, id: 'some-city', type: 'place', kind: 'city' };

export const RECORDED = { asOf: '2025-02-06', exact: 1, sources: [SOURCE] };

export const FIGURE = { id: 'capacity', name: inAll('Capacity'), unit: 'GW', history: [RECORDED] };

export const DEAL: Json = {
  ...PERSON,
  id: 'some-deal',
  type: 'deal',
  parties: ['jane-doe', { name: inAll('Someone new') }],
  signed: '2025-02',
  figures: [FIGURE],
};

export const CONTEXT: Json = { id: 'press', about: 'The press', words: { en: ['agency'] } };

export const PACK: Json = {
  format: 1,
  id: 'some-pack',
  name: inAll('Some pack'),
  description: inAll('For tests'),
  licence: 'CC0-1.0',
  updated: '2025-02-06',
  contexts: [CONTEXT],
  entities: [PERSON, CITY, DEAL],
};

/** Where a schema finds fault with a value: `path: message`, nothing if it is sound. */
export function faults(schema: v.GenericSchema, value: unknown): string[] {
  const { issues = [] } = v.safeParse(schema, value);
  return issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}
