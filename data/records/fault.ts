/** What may be wrong with a field, by a name for which an interface has words. */
export type FaultName =
  | (
      | 'empty'
      | 'id'
      | 'date'
      | 'future'
      | 'address'
      | 'source'
      | 'quote'
      | 'number'
      | 'share'
      | 'amount'
      | 'range'
      | 'order'
    )
  | ('history' | 'tenure' | 'period' | 'lasting' | 'sides' | 'entity' | 'choice' | 'itself')
  | (
      | 'unseen'
      | 'sign'
      | 'short'
      | 'long'
      | 'missing'
      | 'unknown-field'
      | 'text'
      | 'list'
      | 'object'
      | 'yes-no'
      | 'one-of'
      | 'party'
    )
  | ('twice' | 'otherwise' | 'torn' | 'facts-twice' | 'figures-twice' | 'spellings' | 'file-spellings')
  | ('no-entity' | 'no-context' | 'circle' | 'no-fact' | 'other');

/** A name, and what the words for it tell of. */
export interface Says {
  name: FaultName;
  values?: Readonly<Record<string, string | number>>;
}

/** What is wrong with a field of an entity: in English, and as an interface in another language would put it. */
export interface Fault {
  field: string;
  message: string;
  says?: Says;
}
