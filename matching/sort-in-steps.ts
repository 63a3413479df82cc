/** Lists up to this long are sorted at once, in about 2 ms. */
const RUN = 4096;

/** Merges two sorted lists, pausing now and then; where items are equal, those of the first list come first. */
function* merged<T>(a: readonly T[], b: readonly T[], isLess: (a: T, b: T) => boolean): Generator<void, T[]> {
  const all: T[] = [];
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const takesSecond = i === a.length || (j < b.length && isLess(b[j] as T, a[i] as T));
    all.push((takesSecond ? b[j++] : a[i++]) as T);
    if (all.length % RUN === 0) yield;
  }
  return all;
}

/** A stable merge sort that yields often enough for its caller to let others work between. */
export function* sortInSteps<T>(items: readonly T[], isLess: (a: T, b: T) => boolean): Generator<void, readonly T[]> {
  let lists: T[][] = [];
  for (let at = 0; at < items.length; at += RUN) {
    lists.push(items.slice(at, at + RUN).sort((a, b) => (isLess(a, b) ? -1 : isLess(b, a) ? 1 : 0)));
    yield;
  }
  while (lists.length > 1) {
    const next: T[][] = [];
    for (let i = 0; i < lists.length; i += 2) next.push(yield* merged(lists[i] as T[], lists[i + 1] ?? [], isLess));
    lists = next;
  }
  return lists[0] ?? [];
}
