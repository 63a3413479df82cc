/** Records that are handed to the database at a time: no second copy of all of them is in memory, and the page is blocked for some ms only. */
const SLICE = 2000;

/** The same of records that the page itself writes, beside all else that it does. */
export const AT_A_TIME = 400;

/** The items of a list, or what is made one by one, some at a time; an empty one gives nothing. */
export function* inSlices<T>(items: Iterable<T>, most = SLICE): Generator<T[]> {
  let slice: T[] = [];
  for (const item of items) {
    if (slice.push(item) < most) continue;
    yield slice;
    slice = [];
  }
  if (slice.length > 0) yield slice;
}
