import * as v from 'valibot';
import { id } from './id.ts';
import { language, nonEmpty } from './language.ts';

/**
 * How letter case is compared. `smart`: a capital of the alias must be a capital in the text, a small
 * letter may be either. `exact`: both must be as written (Wam, not WAM). `any`: case is ignored.
 * Left out: `any` for an alias of several words, `smart` for a single one.
 */
export const caseRule = v.picklist(['smart', 'exact', 'any']);
export type CaseRule = v.InferOutput<typeof caseRule>;

/**
 * Evidence elsewhere in the text. `for` and `against` name contexts; the nearer one decides, and
 * `otherwise` says what to do where neither stands. `all` asks for every context of `for`, not just one.
 * `within` bounds how far evidence counts: the sentence, or the whole document (the default).
 */
export const contextRule = v.strictObject({
  for: v.optional(v.array(id), []),
  all: v.optional(v.boolean(), false),
  against: v.optional(v.array(id), []),
  otherwise: v.optional(v.picklist(['take', 'leave']), 'leave'),
  within: v.optional(v.picklist(['sentence', 'document']), 'document'),
});
export type ContextRule = v.InferOutput<typeof contextRule>;

/**
 * One way in which a text writes an entity. `{a|b|}` in the text stands for each of its alternatives.
 * An alias with `afterFullName` counts only once an alias of the same entity without it was taken
 * earlier on the page; `delimited` asks for quotes, brackets, dashes or colons around it;
 * `notAfterWord` for no word joined before it; `described`, of a deal, for its parties and a cue, date or figure of it beside the
 * phrase (AI partnership).
 */
export const alias = v.strictObject({
  text: nonEmpty,
  lang: language,
  case: v.optional(caseRule),
  context: v.optional(contextRule),
  afterFullName: v.optional(v.boolean()),
  delimited: v.optional(v.boolean()),
  notAfterWord: v.optional(v.boolean()),
  described: v.optional(v.boolean()),
});
export type Alias = v.InferOutput<typeof alias>;
