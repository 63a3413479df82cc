/** A count's forms, as the catalogue's other counts have them. */
type Counted = { other: string } & Partial<Record<Intl.LDMLPluralRule, string>>;

/** Names of fields, of lists and of the parts of the form; of choices also what none of them is called. */
export type LabelName =
  | ('id' | 'type' | 'name' | 'description' | 'prominence' | 'kind')
  | ('aliases' | 'text' | 'lang' | 'rule' | 'for' | 'all' | 'against' | 'within' | 'document' | 'otherwise' | 'leave')
  | ('case' | 'usual' | 'afterFullName' | 'delimited' | 'notAfterWord' | 'described' | 'neverInside' | 'longerName')
  | ('facts' | 'statement' | 'heldOn' | 'sources' | 'url' | 'publisher' | 'published')
  | ('relations' | 'relation' | 'to' | 'from' | 'until' | 'namedOn' | 'dates' | 'what')
  | ('roles' | 'title' | 'of' | 'leads' | 'leaders' | 'owners' | 'share')
  | ('parties' | 'signatories' | 'party' | 'signed' | 'figures' | 'figure' | 'unit')
  | ('history' | 'exact' | 'min' | 'max' | 'facet' | 'whole' | 'note')
  | ('describedBy' | 'sides' | 'side' | 'standIns' | 'objects' | 'others');

/** Help that stands below a label. */
export type HintName =
  | ('id' | 'date' | 'languages' | 'aliases' | 'alternatives' | 'neverInside' | 'namesOnly')
  | ('history' | 'leaders' | 'describedBy' | 'sides');

/** What may be wrong with a field. */
export type FaultName =
  | ('empty' | 'id' | 'taken' | 'date' | 'future' | 'address' | 'source' | 'quote')
  | ('number' | 'share' | 'amount' | 'range' | 'order' | 'history' | 'tenure' | 'period' | 'lasting')
  | ('entity' | 'itself' | 'said' | 'choice' | 'sides' | 'other')
  | ('alike' | 'unseen' | 'sign' | 'short' | 'long' | 'braces')
  // Found in files only.
  | ('missing' | 'unknown-field' | 'text' | 'list' | 'object' | 'yes-no' | 'one-of' | 'party')
  | ('twice' | 'otherwise' | 'torn' | 'facts-twice' | 'figures-twice' | 'spellings' | 'file-spellings')
  | ('no-entity' | 'no-context' | 'circle' | 'no-fact');

/** Why a name that stands in a text is not marked there: the matcher's own objections. */
type ObjectionName =
  | ('in-longer-name' | 'misplaced' | 'parted' | 'part-of-something-else' | 'within-full-name' | 'acronym-of-others')
  | ('under-longer-mention' | 'no-full-name-before' | 'no-evidence' | 'not-described' | 'evidence-against');

type RelationName =
  | ('leads' | 'member-of' | 'part-of' | 'owned-by' | 'located-in' | 'signed')
  | ('party-to' | 'develops' | 'published-by' | 'covers' | 'succeeded-by');

/** The words of the detail pane and of the editor. */
export interface EditorWords {
  /** How an entity stands, and what can be done about it. */
  isEdited: string;
  isOwn: string;
  isConflict: string;
  edit: string;
  delete: string;
  toPack: string;
  deleteAsk: string;
  deleted: string;
  backDone: string;
  undo: string;
  undone: string;
  tags: string;
  addTag: string;
  newTag: string;
  removeTag: string;
  tagged: string;
  untagged: string;
  loading: string;
  unread: string;
  unsaved: string;
  retry: string;

  /** The editor's own. */
  newEntry: string;
  editing: string;
  save: string;
  cancel: string;
  saving: string;
  saved: string;
  notSaved: string;
  toCorrect: Counted;
  changedElsewhere: string;
  draftFound: string;
  draftTake: string;
  draftDrop: string;
  draftLost: string;
  leaveTitle: string;
  leaveHelp: string;
  stay: string;
  leaveKeeping: string;
  leaveDropping: string;

  labels: Record<LabelName, string>;
  hints: Record<HintName, string>;
  faults: Record<FaultName, string>;
  kinds: Record<'country' | 'city' | 'region' | 'site', string>;
  prominences: Record<'0' | '1' | '2' | '3', string>;
  relations: Record<RelationName, string>;
  units: Record<'EUR' | 'USD' | 'SAR' | 'AED' | 'GW' | 'ha' | 'sites', string>;
  within: Record<'sentence', string>;
  otherwise: Record<'take', string>;
  cases: Record<'smart' | 'exact' | 'any', string>;

  /** Between a label and what it labels. */
  colon: string;

  /** Lists. */
  add: string;
  addTo: string;
  remove: string;
  up: string;
  down: string;
  nothingYet: string;
  toCorrectHere: string;
  choose: string;
  pickEntity: string;
  noEntity: string;
  found: Counted;
  withoutEntry: string;
  withEntry: string;

  /** An alias's rules in a few words. */
  always: string;
  needs: string;
  needsAll: string;
  not: string;
  described: string;
  afterFullName: string;
  delimited: string;
  notAfterWord: string;

  trial: {
    title: string;
    help: string;
    text: string;
    empty: string;
    nothing: string;
    marked: Counted;
    /** Of an entry that pages are not marked with. */
    hidden: string;
    failed: string;
    taken: string;
    left: string;
    byName: string;
    byContext: string;
    byFullName: string;
    byFigure: string;
    because: string;
    objections: Record<ObjectionName, string>;
  };

  conflict: {
    title: string;
    help: string;
    /** The same where the other version came with an imported pack. */
    helpImported: string;
    mine: string;
    theirs: string;
    before: string;
    showBefore: string;
    same: Counted;
    none: string;
    keepMine: string;
    takePack: string;
    takeField: string;
    tookField: string;
    editWith: string;
    keptMine: string;
    tookPack: string;
  };
}
