import * as v from 'valibot';
import type { CardWords } from '../components/words/catalogue.ts';
import type { Entity } from '../data/records/entity.ts';
import { ENTITY_TYPES } from '../data/records/entity-type.ts';
import { LANGUAGES, type Localized } from '../data/records/language.ts';

/** The most text of one request, in UTF-16 units: a larger document comes in pieces. */
export const LONGEST_TEXT = 64 * 1024;

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const language = v.picklist(LANGUAGES);

const spotParameters = v.strictObject({
  text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)),
  /** Ids that earlier pieces of the same document named in full. */
  seen: v.array(v.string()),
  /** The dataset's revision that the asker knows of, so that an answer is never of an older one. */
  revision: v.number(),
});

const mention = v.object({
  start: offset,
  end: offset,
  id: v.string(),
  type: v.picklist(ENTITY_TYPES),
  why: v.object({ by: v.picklist(['name', 'context', 'full-name']), evidence: v.optional(v.string()) }),
});

const spotReply = v.object({ mentions: v.array(mention), seen: v.array(v.string()) });

/** What a card shows: the record, and the names of the entities that it points to. */
export interface CardView {
  entity: Entity;
  related: Record<string, { name: Localized; type: Entity['type'] }>;
}

/** Records were validated when they entered the database; here only the shape's head is looked at. */
const cardReply = v.nullable(
  v.custom<CardView>((value) => typeof (value as CardView | null)?.entity?.id === 'string', 'no card'),
);

const wordsReply = v.custom<CardWords>((value) => typeof (value as CardWords | null)?.close === 'string', 'no words');

/** Everything that a page may ask the background: request name → parameters → reply. */
export const contract = {
  spot: { parameters: spotParameters, reply: spotReply },
  card: { parameters: v.strictObject({ id: v.string() }), reply: cardReply },
  words: { parameters: v.strictObject({ language }), reply: wordsReply },
} as const;

export type RequestName = keyof typeof contract;
export type Parameters<N extends RequestName> = v.InferOutput<(typeof contract)[N]['parameters']>;
export type Reply<N extends RequestName> = v.InferOutput<(typeof contract)[N]['reply']>;

/** What goes over the port. An answer carries the number of its request. */
export const request = v.strictObject({
  number: offset,
  name: v.picklist(Object.keys(contract) as RequestName[]),
  parameters: v.unknown(),
});
export const answer = v.union([
  v.strictObject({ number: offset, reply: v.unknown() }),
  v.strictObject({ number: offset, error: v.string() }),
]);
export type Answer = v.InferOutput<typeof answer>;

/** Commands of the browser, sent on by the background to the frame that has the focus. */
export const step = v.strictObject({ step: v.picklist(['next', 'previous']) });
export type Step = v.InferOutput<typeof step>['step'];
