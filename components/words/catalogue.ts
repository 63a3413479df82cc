/** A count's forms, by the categories of `Intl.PluralRules`; a language leaves out those it does not use. */
export type Plural = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

type TypeName = 'person' | 'organisation' | 'place' | 'programme' | 'deal' | 'event' | 'publication' | 'concept';

/**
 * Every word of the interface, once a language. Plain data, so that a card's words can travel in a message.
 * `{name}` marks a place that `format` fills.
 */
export interface Catalogue {
  /** The product's name as the language writes it. */
  product: string;
  types: Record<TypeName, string>;
  card: {
    close: string;
    loading: string;
    failed: string;
    retry: string;
    gone: string;
    asOf: string;
    facts: string;
    sources: string;
    parties: string;
    signed: string;
    signatories: string;
    related: string;
    moreFacts: Plural;
    whyName: string;
    whyContext: string;
    whyFullName: string;
    upTo: string;
    atLeast: string;
    range: string;
    units: Record<'EUR' | 'USD' | 'SAR' | 'AED' | 'GW' | 'ha' | 'sites', string>;
    facets: Record<'total' | 'first-tranche' | 'second-site' | 'grid', string>;
    types: Record<TypeName, string>;
  };
  popup: {
    onHere: string;
    offHere: string;
    onEverywhere: string;
    offEverywhere: string;
    site: string;
    everywhere: string;
    noSite: string;
    noSiteHelp: string;
    dataset: string;
    failed: string;
  };
  options: {
    title: string;
    search: string;
    searchHint: string;
    all: string;
    hidden: string;
    count: Plural;
    none: string;
    hide: string;
    restore: string;
    isHidden: string;
    aliases: string;
    language: string;
    choose: string;
    failed: string;
    retry: string;
    loading: string;
    privacy: string;
  };
}

export type CardWords = Catalogue['card'];
