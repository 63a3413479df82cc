import type { EditorWords } from './editor-words.ts';
import type { ListingWords } from './listing-words.ts';
import type { PagesWords } from './pages-words.ts';
import type { Plural } from './plural.ts';
import type { SettingsWords } from './settings-words.ts';
import type { WelcomeWords } from './welcome-words.ts';

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
    /** To the card that led to this one. */
    back: string;
    language: string;
    loading: string;
    failed: string;
    retry: string;
    gone: string;
    superseded: string;
    asOf: string;
    overAYear: string;
    facts: string;
    sources: string;
    parties: string;
    signed: string;
    signatories: string;
    /** Labels of what a person is or was, of who leads and owns an organisation, of a programme's or event's dates. */
    roles: string;
    leaders: string;
    owners: string;
    dates: string;
    milestones: Record<'announced' | 'launched' | 'held' | 'runs', string>;
    /** Times of which one date is known, and how exactly: to the day, or to the month or year. */
    times: Record<'since' | 'until' | 'asOf', Record<'day' | 'other', string>>;
    showMore: string;
    related: string;
    moreFacts: Plural;
    pin: string;
    copy: string;
    copyText: string;
    copyMarkdown: string;
    copied: string;
    uncopied: string;
    mute: string;
    /** Where a name is to be muted, and is. */
    muteSite: string;
    muteEverywhere: string;
    mutedSite: string;
    mutedEverywhere: string;
    undo: string;
    /** What pages without a host are called where a host is named. */
    files: string;
    edit: string;
    next: string;
    /** How a figure of the page stands to the recorded ones. */
    checkEqual: string;
    checkSince: string;
    checkNone: string;
    checkCurrency: string;
    whyName: string;
    whyContext: string;
    whyFullName: string;
    upTo: string;
    atLeast: string;
    range: string;
    /** Each unit around its number `{value}`, by the number's form. */
    units: Record<'EUR' | 'USD' | 'GBP' | 'SAR' | 'AED' | 'GW' | 'ha' | 'sites' | 'percent', Plural>;
    facets: Record<'total' | 'first-tranche' | 'second-site' | 'grid', string>;
    types: Record<TypeName, string>;
  };
  popup: {
    /** The states of the two switches in words, below their labels. */
    onHere: string;
    offHere: string;
    onEverywhere: string;
    offEverywhere: string;
    /** Labels of the switches. */
    site: string;
    everywhere: string;
    noSite: string;
    /** Why a page cannot be read, and what to do. */
    closed: Record<'browser' | 'store' | 'pdf' | 'access' | 'file-access', string>;
    allow: string;
    refused: string;
    silent: string;
    density: string;
    densities: Record<'every' | 'first' | 'request', string>;
    markNow: string;
    unmarked: string;
    search: string;
    noneFound: string;
    notSearched: string;
    /** How often a name is found, behind it. */
    times: string;
    brief: string;
    briefIn: string;
    briefAs: string;
    briefKinds: Record<'markdown' | 'text', string>;
    copyBrief: string;
    copied: string;
    uncopied: string;
    localFile: string;
    /** Heading of the names that are found on the page. */
    onPage: string;
    nothingOnPage: string;
    unlisted: string;
    /** The page's words of a figure, and what the record says to it. */
    besideRecord: string;
    /** A deal's newest figure, where the page gives none. */
    recorded: string;
    unsought: string;
    /** On this page only; for an hour; and the ways back. */
    notThisPage: string;
    pause: string;
    pausedUntil: string;
    goOn: string;
    pageOff: string;
    pageOn: string;
    notAllowed: string;
    noNews: string;
    dataset: string;
    settings: string;
    loading: string;
    failed: string;
    unsaved: string;
    unopened: string;
    retry: string;
  };
  listing: ListingWords;
  editor: EditorWords;
  pages: PagesWords;
  settings: SettingsWords;
  welcome: WelcomeWords;
  options: {
    title: string;
    search: string;
    searchHint: string;
    clear: string;
    filter: string;
    all: string;
    /** Entities of a type together: the filters of the list. */
    groups: Record<TypeName, string>;
    hidden: string;
    list: string;
    count: Plural;
    found: string;
    none: string;
    noneHere: string;
    empty: string;
    emptyHelp: string;
    unknown: string;
    back: string;
    hide: string;
    restore: string;
    isHidden: string;
    mutedOn: string;
    mutedEverywhere: string;
    unmute: string;
    nowHidden: string;
    nowRestored: string;
    unsaved: string;
    names: string;
    aliases: string;
    aliasesHelp: string;
    figures: string;
    language: string;
    choose: string;
    chooseHelp: string;
    failed: string;
    retry: string;
    loading: string;
    privacy: string;
  };
}

export type CardWords = Catalogue['card'];
