import { asMarkdown, asPlainText, escaped } from '../card/copied.ts';
import type { CardReader } from '../card/reader.ts';
import type { CardView } from '../card/view.ts';
import type { Page } from './popup-world.ts';

export const BRIEF_KINDS = ['markdown', 'text'] as const;
export type BriefKind = (typeof BRIEF_KINDS)[number];

/** Statements of each entity. */
const MOST = 2;

/** Deals are what a page is read for; then who takes part. */
const RANKS: Partial<Record<CardView['entity']['type'], number>> = {
  deal: 0,
  organisation: 1,
  person: 2,
  programme: 3,
};
const rankOf = ({ entity }: CardView): number => RANKS[entity.type] ?? 4;

function headOf({ title, address }: Page, kind: BriefKind): string {
  if (kind === 'text') return `${title}\n${address}\n`;
  // Angle brackets hold any address, once it is parsed.
  return `# ${escaped(title)}\n\n<${URL.canParse(address) ? new URL(address).href : ''}>\n`;
}

/** What a page names, deals first, each with two dated statements and their sources: for pasting into a text. */
export function briefOf(
  page: Page,
  views: readonly CardView[],
  { kind, reader }: { kind: BriefKind; reader: CardReader },
) {
  const write = kind === 'markdown' ? asMarkdown : asPlainText;
  const sorted = views.toSorted((a, b) => rankOf(a) - rankOf(b));
  return [headOf(page, kind), ...sorted.map((view) => write(view, reader, { most: MOST }))].join('\n');
}
