import type { OpenOptions } from '../../annotating/cards.ts';
import type { Mark } from '../../annotating/ranges.ts';
import { copyText } from '../../components/card/copy-text.ts';
import type { CardHost } from '../../components/card/host.ts';
import type { Language } from '../../data/records/language.ts';
import type { Mute } from '../../data/settings/muted.ts';
import type { Ask } from '../../messaging/ask.ts';
import type { Parameters, Sample } from '../../messaging/contract.ts';
import { surroundingsOf } from './surroundings.ts';

/** What a card's parameters are made of. */
export type Told = Pick<OpenCard, 'mark' | 'language' | 'around' | 'trail' | 'isPinned'>;

/** What a card is asked for by. */
export function parametersOf({ mark, language, around, trail, isPinned }: Told): Parameters<'card'> {
  const hasBack = trail.length > 1;
  const why = hasBack ? {} : { by: mark.mention.why.by, evidence: mark.evidence, figure: mark.mention.figure };
  return { ...(trail.at(-1) as CardStep), language, around, ...why, hasBack, isPinned };
}

/** What a card is asked for by at first. */
export const askedFirst = (mark: Mark): Told => ({
  mark,
  language: undefined,
  around: surroundingsOf(mark),
  trail: [stepTo(mark.mention.id)],
  isPinned: false,
});

/** What the reader has just done, for the card to answer. */
export type Done = Pick<Parameters<'card'>, 'mute' | 'edit' | 'isCopied' | 'isChosen'>;

/** Does what a press asks for at once, and says how that went. */
export function doneBy(act: string, part: string): Done {
  if (act === 'copy') return { isCopied: copyText(part) };
  if (act === 'edit') return { edit: true };
  if (act === 'speak') return { isChosen: true };
  return act === 'mute' ? { mute: part as Mute } : {};
}

/** Goes on to another entity, or back, or shows more of this one. */
export function follow(trail: CardStep[], act: string, part: string): void {
  const step = trail.at(-1) as CardStep;
  if (act === 'unfold') unfold(step, part);
  if (act === 'tray') step.tray = step.tray === part ? undefined : part;
  // A second press may come before the answer to the first.
  if (act === 'open' && part !== step.id) trail.push(stepTo(part));
  if (act === 'back' && trail.length > 1) trail.pop();
}

/** An entity of which nothing is unfolded. */
const stepTo = (id: string): CardStep => ({ id, unfolded: [] });

function unfold(step: CardStep, part: string): void {
  const { unfolded } = step;
  step.unfolded = unfolded.includes(part) ? unfolded.filter((other) => other !== part) : [...unfolded, part];
}

/** An entity that the card shows, and what the reader has asked to see more of. */
interface CardStep {
  readonly id: string;
  unfolded: readonly string[];
  /** Which of the foot's buttons is open, if one is. */
  tray?: string | undefined;
}

/** A card on the page, from the moment that it is wanted. */
export interface OpenCard {
  mark: Mark;
  /** Follows the mark's text, so that the card does. */
  range: Range;
  /** As the reader chose it on this card. */
  language: Language | undefined;
  around: readonly Sample[];
  /** In which it speaks, once it does. */
  spoken?: Language;
  options: OpenOptions;
  signal: AbortSignal;
  /** From the marked entity to the one that is shown. */
  trail: CardStep[];
  isPinned: boolean;
  /** How often it was asked for: an answer to an earlier request is dropped. */
  fills: number;
  /** Stands once there is something to show. */
  host?: CardHost;
  /** Closes it, and what else goes with it. */
  leave(): void;
  close(): void;
}

/** What a session works with. */
export interface CardDeps {
  ask: Ask;
  /** Opens the card of the mention after a mark. */
  goOn(mark: Mark): void;
  /** What has the focus, inside shadow roots too. */
  focused(): Element | null;
}
