import * as v from 'valibot';
import { LANGUAGES } from '../data/records/language.ts';
import { LONGEST_SAMPLE, LONGEST_TEXT, type Request, type RequestName } from './contract.ts';

const natural = v.pipe(v.number(), v.integer(), v.minValue(0));

const place = { start: natural, end: natural };
const date = v.strictObject({ year: v.optional(natural), month: v.optional(natural), day: v.optional(natural) });
const told = { traits: natural, dates: v.optional(v.array(date)) };
const sighting = v.strictObject({
  ...place,
  entry: natural,
  sentence: v.optional(v.strictObject(place)),
  owner: v.optional(v.strictObject(place)),
  acronym: v.optional(v.string()),
  told: v.optional(v.strictObject(told)),
});
const quantity = {
  unit: v.picklist(['EUR', 'USD', 'GBP', 'SAR', 'AED', 'GW', 'ha', 'sites', 'percent']),
  exact: v.optional(v.number()),
  min: v.optional(v.number()),
  max: v.optional(v.number()),
};
const figure = v.strictObject({ ...place, ...told, ...quantity, sentence: v.strictObject(place) });
const scan = v.strictObject({
  names: v.array(sighting),
  cues: v.array(sighting),
  taken: v.array(v.string()),
  figures: v.optional(v.array(figure)),
});
const around = v.array(v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_SAMPLE)), tag: v.string() }));

const PARAMETERS = {
  scan: v.strictObject({ text: v.pipe(v.string(), v.maxLength(LONGEST_TEXT)), revision: natural }),
  decide: v.strictObject({
    edition: v.string(),
    scans: v.array(v.strictObject({ at: natural, scan })),
    revision: natural,
  }),
  card: v.strictObject({
    id: v.string(),
    language: v.optional(v.picklist(LANGUAGES)),
    isChosen: v.optional(v.boolean()),
    around,
    by: v.optional(v.picklist(['name', 'context', 'full-name'])),
    evidence: v.optional(v.string()),
    figure: v.optional(v.strictObject({ ...quantity, matches: v.nullable(v.string()) })),
    unfolded: v.array(v.string()),
    tray: v.optional(v.picklist(['copy', 'mute'])),
    hasBack: v.boolean(),
    isPinned: v.boolean(),
    mute: v.optional(v.picklist(['nowhere', 'site', 'everywhere'])),
    edit: v.optional(v.boolean()),
    isCopied: v.optional(v.boolean()),
  }),
  page: v.strictObject({}),
  kit: v.strictObject({ around }),
} satisfies Record<RequestName, v.GenericSchema>;

const envelope = v.strictObject({
  number: natural,
  name: v.picklist(Object.keys(PARAMETERS) as RequestName[]),
  parameters: v.unknown(),
});

/** The request in a message, its parameters not yet looked at; nothing if it is none. */
export function requestIn(message: unknown): { number: number; name: RequestName; parameters: unknown } | undefined {
  const result = v.safeParse(envelope, message);
  return result.success ? result.output : undefined;
}

/**
 * The parameters of a request, checked.
 * @throws if they are not those of the contract, saying which field is wrong.
 */
export const checkParameters = <N extends RequestName>(name: N, parameters: unknown): Request<N>['parameters'] =>
  v.parse(PARAMETERS[name] as v.GenericSchema, parameters) as Request<N>['parameters'];
