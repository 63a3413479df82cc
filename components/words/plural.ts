/** A count's forms, by the categories of `Intl.PluralRules`; a language leaves out those it does not use. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;
