import { byPlace, type Candidate } from './candidate.ts';
import type { Index } from './index.ts';
import { foundByBoth } from './layered.ts';
import { Search } from './search.ts';
import { wordsOf } from './words.ts';

/**
 * Every entry of the index that the text spells from a word's start to a word's end, clitics set aside, in the order of
 * their starts, the longest first. Rules other than letter case are not looked at; spans may overlap.
 */
export function findCandidates(text: string, index: Index): Candidate[] {
  const found = findIn(text, index);
  return index.upper ? foundByBoth(found, findIn(text, index.upper.index), index) : found;
}

function findIn(text: string, index: Index): Candidate[] {
  const search = new Search(text, index);
  search.run(wordsOf(text, index.units));
  return inOrder(search.found);
}

/** Only what was found in one word can be out of order, so each goes up by a few places at most. */
function inOrder(found: Candidate[]): Candidate[] {
  for (let i = 1; i < found.length; i++) {
    const item = found[i] as Candidate;
    let at = i;
    for (; at > 0 && byPlace(found[at - 1] as Candidate, item) > 0; at--) found[at] = found[at - 1] as Candidate;
    found[at] = item;
  }
  return found;
}
