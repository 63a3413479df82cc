import type { Plural } from './plural.ts';

type ChangeName =
  | 'add'
  | 'edit'
  | 'back'
  | 'hide'
  | 'show'
  | 'tag'
  | 'untag'
  | 'delete'
  | 'settle'
  | 'import'
  | 'remove-pack'
  | 'restore';

/** What the list of the dataset page says, and what it says of changes. */
export interface ListingWords {
  filters: Record<'edited' | 'own' | 'conflict', string>;
  standings: Record<'edited' | 'own' | 'conflict', string>;
  pack: string;
  allPacks: string;
  tag: string;
  allTags: string;
  select: string;
  /** What keys do in the list. */
  keys: string;
  selected: Plural;
  clear: string;
  bulk: string;
  hide: string;
  show: string;
  addTag: string;
  removeTag: string;
  back: string;
  export: string;
  tagName: string;
  tagAdd: string;
  tagRemove: string;
  cancel: string;
  deleteSelected: string;
  deleteSure: Plural;
  /** Of those that packs have. */
  notDeleted: Plural;
  hideInstead: string;
  undo: string;
  redo: string;
  undone: string;
  redone: string;
  nothingUndo: string;
  /** Something else would be undone than what is asked for. */
  notNewest: string;
  nothingRedo: string;
  unchanged: string;
  edit: string;
  delete: string;
  add: string;
  importFile: string;
  /** What was done: with one, its name; else how many. */
  changes: Record<ChangeName, Plural>;
}
