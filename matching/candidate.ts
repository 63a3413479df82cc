/** An entry of the index that the text spells out from `start` to `end`, UTF-16 offsets. */
export interface Candidate {
  start: number;
  end: number;
  entry: number;
}

/** In the order of their starts, the longest first. */
export const byPlace = (a: Candidate, b: Candidate): number => a.start - b.start || b.end - a.end;
