/** An entry of the index that the text spells out from `start` to `end`, UTF-16 offsets. */
export interface Candidate {
  start: number;
  end: number;
  entry: number;
}
