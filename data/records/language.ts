import * as v from 'valibot';

/** The three languages of the dataset and of the interface, as BCP 47 primary subtags. */
export const LANGUAGES = ['ar', 'fr', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export const language = v.picklist(LANGUAGES, () => `one of ${LANGUAGES.join(', ')}`);

const words = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));

/** One text in each language; none may be missing or empty. */
export const localized = v.strictObject({ ar: words, fr: words, en: words });
export type Localized = v.InferOutput<typeof localized>;
export { words as nonEmpty };

const maybe = v.pipe(v.string(), v.trim());
/** A text that the reader's own entities may go without; a pack's check asks for it. */
export const localizedOrEmpty = v.strictObject({ ar: maybe, fr: maybe, en: maybe });
