/** What is wrong with a field of an entity. */
export interface Fault {
  field: string;
  message: string;
}
