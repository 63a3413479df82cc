import type { EditorWords } from './editor-words.ts';

/** What may be wrong with a row of a file, beyond what may be wrong in the editor. */
export const fileFaults = {
  missing: 'This is missing.',
  'unknown-field': 'No field has this name. Leave it out.',
  text: 'This must be a text.',
  list: 'This must be a list, in [ ].',
  object: 'This must be an object, in { }.',
  'yes-no': 'This must be true or false.',
  'one-of': 'This must be one of: {choices}.',
  party: 'Give an id, or a name in ar, fr and en.',
  twice: 'Row {row} has the same id. Give each its own.',
  otherwise: 'Row {row} has the same id and says otherwise.',
  torn: 'A quote in this row is not closed, or is closed in the middle of a cell. Write "" for a quote in a cell.',
  'facts-twice': 'Two facts have the id “\u2068{id}\u2069”. Give each its own.',
  'figures-twice': 'Two figures have the id “\u2068{id}\u2069”. Give each its own.',
  spellings: 'It stands for more than {most} spellings. Use fewer alternatives.',
  'file-spellings': 'With this row the file’s aliases stand for more than {most} spellings. Split the file.',
  'no-entity': 'No entry has the id “\u2068{id}\u2069”.',
  'no-context': 'No context has the id “\u2068{id}\u2069”.',
  circle: 'The relation runs in a circle: \u2068{way}\u2069',
  'no-fact': 'This is said of a fact, and the row tells none. It is not taken.',
} satisfies Partial<EditorWords['faults']>;
