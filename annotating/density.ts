import type { Found, Line } from './lines.ts';

/** How much of what is found is marked, as the reader chose it. */
export interface Manner {
  /** Each mention; the first of each entity in each article, else in the frame; the same, but only once asked for. */
  density: 'every' | 'first' | 'request';
  /** Types of which more or less is marked than of others. */
  densities: { readonly [type: string]: 'every' | 'first' | 'never' | undefined };
  /** False to leave out countries and cities: a page names many, and few want to be told of them. */
  marksPlaces: boolean;
  /** Ids of entities that the reader does not want marked on this page. */
  muted: readonly string[];
  /** What the usual time is multiplied by that a name is pointed at before its card opens. */
  patience: number;
  /** The id of an entity that the reader looks for: each mention of it is marked, whatever else is not. */
  sought?: string | undefined;
}

const isCommonPlace = ({ mention: { kind } }: Found): boolean => kind === 'country' || kind === 'city';

/** The entity of a mention; that of the deal for a deal's figure. */
export const entityOf = ({ mention: { id } }: Pick<Found, 'mention'>): string => id.split('#')[0] as string;

/**
 * The nearest article: a comment or a teaser is one of its own inside another, and is read by itself. Undefined outside
 * any.
 */
function articleOf({ strands }: Line): Element | undefined {
  let element = strands[0]?.node.parentElement ?? hostOf(strands[0]?.node);
  while (element) {
    const article = element.closest('article');
    if (article) return article;
    element = hostOf(element);
  }
  return undefined;
}

const hostOf = (node: Node | undefined): Element | null =>
  (node?.getRootNode() as Partial<ShadowRoot> | undefined)?.host ?? null;

/** Of all that was found, what may be marked, wherever it stands. */
export const wantedOf = (
  found: readonly Found[],
  { marksPlaces, muted, densities, sought }: Manner,
): readonly Found[] =>
  found.filter(
    (one) =>
      entityOf(one) === sought ||
      ((marksPlaces || !isCommonPlace(one)) &&
        !muted.includes(entityOf(one)) &&
        densities[one.mention.type] !== 'never'),
  );

/** Of all that was found, in the order of the text, what is to be marked. */
export function toMark(found: readonly Found[], manner: Manner): readonly Found[] {
  const wanted = wantedOf(found, manner);
  const { density, densities, sought } = manner;
  const named = new Map<Element | undefined, Set<string>>();
  let line: Line | undefined;
  let ids = new Set<string>();
  return wanted.filter((one) => {
    if ((densities[one.mention.type] ?? density) === 'every' || entityOf(one) === sought) return true;
    if (one.line !== line) {
      line = one.line;
      const article = articleOf(line);
      ids = named.get(article) ?? new Set();
      named.set(article, ids);
    }
    if (ids.has(one.mention.id)) return false;
    ids.add(one.mention.id);
    return true;
  });
}
