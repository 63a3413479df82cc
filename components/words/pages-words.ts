import type { ImportWords } from './import-words.ts';
import type { Plural } from './plural.ts';

/** What the other parts of the dataset page say: packs, history, backups, import, export. */
export interface PagesWords {
  nav: string;
  packs: string;
  import: string;
  export: string;
  history: string;
  backups: string;
  packsHelp: string;
  bundled: string;
  imported: string;
  updatedOn: string;
  licence: string;
  removePack: string;
  removeSure: string;
  remove: string;
  historyHelp: string;
  noHistory: string;
  /** There are changes, but none is listed. */
  lostHistory: string;
  isUndone: string;
  backupsHelp: string;
  noBackups: string;
  why: Record<'daily' | 'import' | 'bulk' | 'restore' | 'catch-up', string>;
  ofYours: Plural;
  goBack: string;
  goBackSure: string;
  storage: string;
  used: string;
  persistent: string;
  notPersistent: string;
  persist: string;
  restored: Plural;
  lostPacks: string;
  unbacked: string;
  gotIt: string;
  importHelp: string;
  chooseFile: string;
  orDrop: string;
  sample: string;
  readAs: string;
  kinds: Record<'pack' | 'csv' | 'list', string>;
  packName: string;
  namesIn: string;
  entriesAre: string;
  columns: string;
  roles: Record<
    | 'ignore'
    | 'id'
    | 'type'
    | 'kind'
    | 'name.ar'
    | 'name.fr'
    | 'name.en'
    | 'description.ar'
    | 'description.fr'
    | 'description.en'
    | 'aliases.ar'
    | 'aliases.fr'
    | 'aliases.en'
    | 'fact.ar'
    | 'fact.fr'
    | 'fact.en'
    | 'fact.asOf'
    | 'fact.url'
    | 'fact.publisher',
    string
  >;
  look: string;
  startOver: string;
  stages: Record<'reading' | 'checking' | 'comparing' | 'packing' | 'writing', string>;
  rate: string;
  records: Plural;
  left: string;
  wouldHappen: string;
  imports: ImportWords;
  outcomes: Record<'added' | 'changed' | 'same' | 'refused', string>;
  /** Entities of other packs whose place an import takes. */
  covers: Plural;
  clashes: Plural;
  clashHelp: string;
  row: string;
  name: string;
  reason: string;
  land: string;
  nothingToLand: string;
  landed: string;
  seeThem: string;
  cancelled: string;
  faults: Record<
    | 'too-large'
    | 'unpacks-too-large'
    | 'not-gzip'
    | 'not-text'
    | 'not-json'
    | 'not-a-pack'
    | 'other-format'
    | 'bundled-id'
    | 'no-rows'
    | 'no-name-column'
    | 'unreadable',
    string
  >;
  wentWrong: string;
  /** The way out where the database cannot be read. */
  renew: string;
  renewAsk: string;
  renewSure: string;
  exportHelp: string;
  what: string;
  scopes: Record<'all' | 'mine' | 'chosen', string>;
  as: string;
  formats: Record<'pack' | 'pack-gz' | 'csv' | 'markdown', string>;
  briefIn: string;
  fileName: string;
  save: string;
  saved: string;
  notExported: string;
  notRead: string;
}
