/** A mention, as text or as a page has it. */
export interface Found {
  type: string;
  text: string;
  /** The text before and after it. */
  around: string;
}

export interface Difference {
  missing: Found[];
  tooMuch: Found[];
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** White space is shown as one space, whatever the source has. */
const keyOf = ({ type, text }: Found): string => `${type} ${oneLine(text)}`;

/** Row i, column j: how many of the mentions from i and from j on can be paired in order. */
function pairable(wanted: readonly string[], got: readonly string[]): Uint32Array[] {
  const rows = Array.from({ length: wanted.length + 1 }, () => new Uint32Array(got.length + 1));
  const at = (i: number, j: number): number => rows[i]?.[j] ?? 0;
  for (let i = wanted.length - 1; i >= 0; i--) {
    const row = rows[i] as Uint32Array;
    for (let j = got.length - 1; j >= 0; j--)
      row[j] = wanted[i] === got[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  return rows;
}

/** What of the wanted mentions was not got, and what was got without being wanted, both lists in the order of the text. */
export function differenceOf(wanted: readonly Found[], got: readonly Found[]): Difference {
  const [wantedKeys, gotKeys] = [wanted.map(keyOf), got.map(keyOf)];
  const rows = pairable(wantedKeys, gotKeys);
  const difference: Difference = { missing: [], tooMuch: [] };
  let [i, j] = [0, 0];
  while (i < wanted.length || j < got.length) {
    if (i < wanted.length && j < got.length && wantedKeys[i] === gotKeys[j]) {
      i++;
      j++;
    } else if (j >= got.length || (i < wanted.length && (rows[i + 1]?.[j] ?? 0) >= (rows[i]?.[j + 1] ?? 0)))
      difference.missing.push(wanted[i++] as Found);
    else difference.tooMuch.push(got[j++] as Found);
  }
  return difference;
}

/** One mention in a line, for a report. */
export const describe = (found: Found): string =>
  `${found.type} “${oneLine(found.text)}” in “${oneLine(found.around)}”`;
