/** A date as a sentence gives it: a month, with a year and a day or without. */
export interface SaidDate {
  year?: number;
  month?: number;
  day?: number;
}
