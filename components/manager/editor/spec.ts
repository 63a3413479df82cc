import type { EntityType } from '../../../data/records/entity-type.ts';
import type { Catalogue } from '../../words/catalogue.ts';
import type { HintName, LabelName } from '../../words/editor-words.ts';
import type { BlankName } from './blanks.ts';

/** A field of the form: where its value stands in what it is part of, and what it is called. */
interface Named {
  key: string;
  label: LabelName;
  hint?: HintName;
}

export interface TextSpec extends Named {
  kind: 'text';
  /** An address or an id: written from left to right, its spelling its own. */
  isCode?: boolean;
}

/** A text in each language. */
export interface LocalizedSpec extends Named {
  kind: 'localized';
  /** A statement of a sentence or two rather than a name. */
  isLong?: boolean;
}

/** One of a few values, whose words the catalogue has; with `none`, or no value, which then has words of its own. */
export interface ChoiceSpec extends Named {
  kind: 'choice';
  values: readonly (string | number)[];
  words: (words: Catalogue) => Readonly<Record<string, string>>;
  none?: LabelName;
}

/** Anything that one control of a kind is enough for. */
export interface PlainSpec extends Named {
  kind: 'date' | 'number' | 'flag' | 'entity' | 'party' | 'contexts';
}

/** Items that are added, removed and moved; `folds` those that take more than a line, so that one sees all of them. */
export interface ListSpec extends Named {
  kind: 'list';
  blank: BlankName;
  /** What an item is made of; a field with an empty key is the item itself. */
  item: readonly Spec[];
  folds?: boolean;
}

/** Fields beside each other, where there is room. */
export interface RowSpec {
  kind: 'row';
  fields: readonly Spec[];
}

/** A part of an item that few need, folded away under a summary of what it says. */
export interface FoldedSpec {
  kind: 'folded';
  label: LabelName;
  summary: 'rule';
  fields: readonly Spec[];
}

/** Fields of deals alone, which stand in what may be said of every entity. */
export interface OnlySpec {
  kind: 'only';
  type: EntityType;
  fields: readonly Spec[];
}

/** A section of the form under its title. */
export interface SectionSpec {
  kind: 'section';
  label: LabelName;
  hint?: HintName;
  fields: readonly Spec[];
}

export type FieldSpec = TextSpec | LocalizedSpec | ChoiceSpec | PlainSpec | ListSpec;
export type Spec = FieldSpec | RowSpec | FoldedSpec | OnlySpec | SectionSpec;
