/** What a gazetteer tells of a text. */
export interface Gazetteer {
  mentionsIn(text: string): number;
  /** True if a name is spelled there, mention or not. */
  holdsName(text: string): boolean;
}

/**
 * The same sentences, and those of them that hold no name again and again, in turn, until so many mentions are left in 1,000
 * UTF-16 units. A line break counts as one unit.
 */
export function thinnedTo(density: number, sentences: readonly string[], gazetteer: Gazetteer): string[] {
  const mentions = gazetteer.mentionsIn(sentences.join('\n'));
  const plain = sentences.filter((sentence) => !gazetteer.holdsName(sentence));
  if (plain.length === 0) throw new Error('Every sentence holds a name: there is nothing to thin them with.');
  const thinned = [...sentences];
  let units = sentences.reduce((sum, { length }) => sum + length + 1, 0);
  for (let i = 0; (1_000 * mentions) / units > density; i++) {
    const sentence = plain[i % plain.length] as string;
    thinned.push(sentence);
    units += sentence.length + 1;
  }
  return thinned;
}
