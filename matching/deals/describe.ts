import type { Evidence } from '../evidence.ts';
import { covers, type FigureSighting, firstFrom, type Place, type Sighting, type Told } from '../sightings.ts';
import { isRange, relationTo } from './compare.ts';
import { cuesOf, DEAL_CUE, FOREIGN, OTHER_KIND, OWNED } from './cues.ts';
import { agrees, datesIn, isMonthOf } from './dates.ts';
import { datesOf, type IndexedDeal } from './indexed-deal.ts';
import type { SaidDate } from './said-date.ts';
import { standingOf } from './standing.ts';

/** What the sentence of a describing phrase says besides the phrase; all offsets are the piece's. */
export function toldBeside(text: string, phrase: Place, sentence: Place): Told {
  const rest = `${text.slice(sentence.start, phrase.start)} , ${text.slice(phrase.end, sentence.end)}`;
  const dates = datesIn(rest);
  return { traits: cuesOf(rest), ...(dates.length > 0 && { dates }) };
}

const isDeniedBy = (said: readonly SaidDate[], recorded: readonly string[]): boolean =>
  recorded.length > 0 && said.some((date) => !recorded.some((known) => agrees(date, known)));

/** True if a date is said whose month is a recorded one, and its year or its day, too. */
const isDated = (said: readonly SaidDate[], recorded: readonly string[]): boolean =>
  said.some((date) =>
    recorded.some((known) => isMonthOf(date, known) || (date.day !== undefined && agrees(date, known))),
  );

const NOT_OURS = OWNED | FOREIGN | OTHER_KIND;

/** True if a range is a recorded one, or two figures are: a single gigawatt is anybody’s. */
function hasOwnFigures({ figures }: IndexedDeal, said: readonly FigureSighting[]): boolean {
  const equal = said.filter(
    (figure) =>
      (figure.traits & NOT_OURS) === 0 &&
      figures.some(
        (own) =>
          own.unit === figure.unit &&
          relationTo(figure, own, { traits: figure.traits, isNamed: false }).kind === 'equal',
      ),
  );
  return equal.length > 1 || equal.some(isRange);
}

/** The figures of a sentence, of those of the document, which come sorted. */
function figuresIn(sentence: Place, figures: readonly FigureSighting[]): FigureSighting[] {
  const from = firstFrom(figures, sentence.start);
  const until = firstFrom(figures, sentence.end);
  return figures.slice(from, until).filter((figure) => covers(sentence, figure));
}

/** What the document shows: evidence of contexts, and its figures, sorted. */
export interface Shown {
  evidence: Evidence;
  figures: readonly FigureSighting[];
}

/**
 * What decided that a phrase that many deals could be called by (AI partnership) is this one's name where it stands; nothing if doubt is
 * left. Of the deal there must stand, in the sentence, a party and recorded figures; or a party, the other ones no further than the
 * next sentence, with a deal cue or a date, and the object or a date. Another date, or another's name, says no.
 */
export function describedBy(name: Sighting, deal: IndexedDeal, { evidence, figures }: Shown): Place | undefined {
  const { sentence, told } = name;
  if (!sentence || !told) return undefined;
  const said = told.dates ?? [];
  const recorded = datesOf(deal);
  const standing = standingOf(name, { deal, mentions: [], evidence, sentence });
  if (isDeniedBy(said, recorded) || standing.other || !standing.side) return undefined;
  const here = figuresIn(sentence, figures);
  if (hasOwnFigures(deal, here)) return standing.side;
  const dated = isDated(said, recorded);
  const isTold = dated || (told.traits & DEAL_CUE) !== 0 || here.length > 0;
  return standing.isSided && isTold && (dated || standing.object) ? standing.side : undefined;
}
