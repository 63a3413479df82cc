/** At rest it stands at the document's beginning, where nothing moves it. */
let ruler: Range | undefined;

const lengthOf = (node: Node): number => (node as Partial<Text>).length ?? node.childNodes.length;

function put(live: Range, { startContainer, startOffset, endContainer, endOffset }: AbstractRange): Range {
  live.setStart(startContainer, Math.min(startOffset, lengthOf(startContainer)));
  live.setEnd(endContainer, Math.min(endOffset, lengthOf(endContainer)));
  return live;
}

/** A live range over another, as far as its text still reaches; to be made for a few only, since each slows the page's own changes. */
export const liveRange = (range: AbstractRange): Range => put(new Range(), range);

/** What a look at a live range over a static one tells; that range is lent for the look alone. */
export function measured<T>(range: AbstractRange, look: (live: Range) => T): T {
  ruler ??= new Range();
  try {
    return look(put(ruler, range));
  } finally {
    ruler.setStart(document, 0);
    ruler.collapse(true);
  }
}
