const MOST = 1 << 13;

/** A function of short words that keeps what it made of each: pages repeat theirs. `make` must not answer undefined. */
export function remembered<T>(make: (word: string) => T): (word: string) => T {
  const known = new Map<string, T>();
  return (word) => {
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= MOST) known.clear();
    const made = make(word);
    known.set(Array.from(word).join(''), made); // a slice would keep the whole page
    return made;
  };
}
