import type { Fault } from '../../records/fault.ts';
import type { Localized } from '../../records/language.ts';
import type { Pack } from '../../records/pack.ts';
import type { Column, DryRun } from '../contract.ts';

/** Where in a table something stands. */
export interface Place {
  row: number;
  column?: Column;
}

/** A record as a file has it, before it is checked. */
export interface Row {
  /** Its line, or its place in the list; from 1. */
  row: number;
  value: unknown;
  /** True if the file gives no id, so that one was made of the name. */
  hasMadeId?: boolean;
  /** What reading found already; such a row is refused. */
  fault?: Fault;
  /** Of a table, in which several rows and columns make a record: where a field of it stands. */
  placeOf?: ((field: string) => Place) | undefined;
}

/** A file that was read: what it says of the pack, and its records. */
export interface ReadFile {
  header: Omit<Pack, 'contexts' | 'entities'>;
  contexts: unknown[];
  rows: Row[];
  /** Of a table. */
  leftOut?: DryRun['leftOut'];
}

/** One text for all languages. */
export const inAll = (text: string): Localized => ({ ar: text, fr: text, en: text });
