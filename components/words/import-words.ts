import type { Plural } from './plural.ts';

/** Items of the lists of a record or a pack, each by its number. */
type ItemName =
  | ('aliases' | 'neverInside' | 'facts' | 'sources' | 'relations' | 'roles' | 'leaders' | 'owners')
  | ('parties' | 'signatories' | 'figures' | 'history' | 'dates')
  | ('contexts' | 'entities' | 'for' | 'against' | 'sides' | 'standIns' | 'objects');

/** What the look at a file says before it is imported, beyond what the page's other parts say, too. */
export interface ImportWords {
  /** The installed pack whose place the file takes, and how many of its entries go with it. */
  replaces: string;
  lost: Plural;
  keepBothHelp: string;
  keepBoth: string;
  /** Entries that the reader has written: of all, and of one in its row. */
  kept: Plural;
  isKept: string;
  /** Over the fields in which an entry changes. */
  changes: string;
  /** Lists beside those of outcomes. */
  gone: string;
  leftOut: string;
  onlyFirst: string;
  /** A name that two entries claim: both, with where the second is. */
  clash: string;
  clashSame: string;
  inFile: string;
  ofYours: string;
  /** Paths of fields in words. */
  fields: {
    items: Record<ItemName, string>;
    /** One of several in a list that has no word for one. */
    item: string;
    languages: Record<'ar' | 'fr' | 'en', string>;
    /** Fields that the editor has no label for. */
    parts: Record<
      'says' | 'about' | 'words' | 'entities' | 'contexts' | 'licence' | 'updated' | 'format' | 'whole',
      string
    >;
  };
}
