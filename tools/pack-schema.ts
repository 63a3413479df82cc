import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { alias } from '../data/records/alias.ts';
import { context } from '../data/records/context.ts';
import { isPartialDate, partialDate } from '../data/records/date.ts';
import { described } from '../data/records/described.ts';
import { entity } from '../data/records/entity.ts';
import { fact } from '../data/records/fact.ts';
import { figure } from '../data/records/figure.ts';
import { id } from '../data/records/id.ts';
import { localized, localizedOrEmpty } from '../data/records/language.ts';
import { milestone } from '../data/records/milestone.ts';
import { owner } from '../data/records/owner.ts';
import { pack } from '../data/records/pack.ts';
import { party } from '../data/records/party.ts';
import { relation } from '../data/records/relation.ts';
import { source, sources } from '../data/records/source.ts';
import { leader, role } from '../data/records/tenure.ts';

/** What is named in the schema, and written once. */
const definitions = {
  ...{ id, date: partialDate, localized, localizedOrEmpty, source, sources, alias, context, fact, relation, party },
  ...{ figure, described, role, leader, owner, milestone, entity },
};

const isCheckOfDate = (action: object): boolean => 'requirement' in action && action.requirement === isPartialDate;

const DATE_PATTERN = '^\\d{4}(?:-\\d{2}(?:-\\d{2})?)?$';

/**
 * The JSON Schema of a pack as a file has it, made of the validators. What JSON Schema has no words for (a day that is
 * real, an id that points somewhere) is left to `npm run validate`.
 */
export const packSchema = (): JsonSchema => ({
  title: 'A pack of Hashiya',
  ...toJsonSchema(pack, {
    definitions,
    typeMode: 'input',
    errorMode: 'ignore',
    target: 'draft-2020-12',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      isCheckOfDate(valibotAction) ? { ...jsonSchema, pattern: DATE_PATTERN } : undefined,
  }),
});
